import type { Participation } from '@rechtsstand/domain/document';
import { useTranslation } from 'react-i18next';
import { CitationText } from './CitationText.js';

/** Which other bodies take part, how, within what time, and what their silence means. */
export function ParticipationView({ participation }: { participation: readonly Participation[] }) {
  const { t } = useTranslation('reading');
  return (
    <ul className="fact-list">
      {participation.map(({ body, kind, provision, timeLimit, effectOfSilence }) => (
        <li key={`${body} ${kind} ${provision}`}>
          <strong>{t(`participation.${kind}`)}</strong> {body}
          {provision && (
            <>
              {' '}
              (<CitationText text={provision} />)
            </>
          )}
          {timeLimit && (
            <span className="fact-list__more">{t('participation.time-limit', { timeLimit })}</span>
          )}
          {effectOfSilence && (
            <span className="fact-list__more">
              {t('participation.silence', { effectOfSilence })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
