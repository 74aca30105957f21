import { useTranslation } from 'react-i18next';
import type { Resumption } from './useResumption.js';

/** Earlier texts that will apply again: one box each, ticked by whoever publishes. */
export function ResumptionFields({ resumption }: { resumption: Resumption }) {
  const { t } = useTranslation('publishing');
  const { versions, confirmed, isMissing, change } = resumption;
  if (versions.length === 0) return null;
  return (
    <fieldset className="list-field" aria-describedby={isMissing ? 'resumes-missing' : undefined}>
      <legend>{t('resumes.legend')}</legend>
      {versions.map(({ id, title, sequence }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={confirmed.includes(id)}
            onChange={({ target }) => change(id, target.checked)}
          />
          <span>{t('resumes.version', { title, number: sequence })}</span>
        </label>
      ))}
      {isMissing && (
        <p id="resumes-missing" className="field__error" role="alert">
          {t('resumes.missing')}
        </p>
      )}
    </fieldset>
  );
}
