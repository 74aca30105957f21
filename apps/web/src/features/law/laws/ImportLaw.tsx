import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { Button } from '../../../ui/Button.js';
import { formText } from '../../../ui/form-text.js';
import { Icon } from '../../../ui/Icon.js';
import { ImportResult } from './ImportResult.js';
import { useImportLaw } from './useImportLaw.js';

/** Takes an official text in the gii-norm format and says what it changed. */
export function ImportLaw({ onImported }: { onImported: () => void }) {
  const { t } = useTranslation('law');
  const { importLaw, result, failures, error, isBusy } = useImportLaw(onImported);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get('file');
    const isChosen = file instanceof File && file.size > 0;
    setMissing(!isChosen);
    if (isChosen) void importLaw(file, formText(form, 'inForceOn'));
  };
  return (
    <section className="panel" aria-labelledby="import">
      <h2 id="import">{t('import.title')}</h2>
      <p className="muted">{t('import.explanation')}</p>
      <form className="stack" onSubmit={submit} noValidate>
        <div className="fields">
          <div className="field">
            <label htmlFor="import-file">{t('import.file')}</label>
            <input
              id="import-file"
              name="file"
              type="file"
              accept=".xml,text/xml,application/xml"
              aria-invalid={isMissing}
              aria-describedby={isMissing ? 'import-missing' : undefined}
            />
            {isMissing && (
              <p id="import-missing" className="field__error" role="alert">
                {t('import.missing')}
              </p>
            )}
          </div>
          <div className="field">
            <label htmlFor="import-day">{t('import.in-force-on')}</label>
            <input
              id="import-day"
              name="inForceOn"
              type="date"
              aria-describedby="import-day-hint"
            />
          </div>
        </div>
        <p id="import-day-hint" className="field__hint">
          {t('import.in-force-hint')}
        </p>
        <Button variant="primary" type="submit" disabled={isBusy}>
          <Icon name="upload" />
          {t(isBusy ? 'import.running' : 'import.submit')}
        </Button>
      </form>
      <FailureList failures={failures} />
      {error && <FailedQuery error={error} />}
      {result && <ImportResult result={result} />}
    </section>
  );
}
