import type { Finding } from '@rechtsstand/domain/transitional';
import type { VersionNumbers } from '@rechtsstand/domain/transitional-words';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { Notice } from '../../../ui/Notice.js';
import { useWords } from './useWords.js';

interface FindingNoticeProps {
  finding: Finding;
  numbers: VersionNumbers;
}

/** Which version governs and why, in one sentence; while that is open, what it still depends on. */
export function FindingNotice({ finding, numbers }: FindingNoticeProps) {
  const { t } = useTranslation('transitional');
  const words = useWords();
  const { governs, reasons } = finding;
  if (!governs) return <OpenNotice finding={finding} />;
  const id = governs.version === 'named' ? governs.publicationId : null;
  const number = id === null ? undefined : numbers.get(id);
  return (
    <Notice role="status" tone="success" title={words.sentence(governs, reasons, numbers)}>
      {id !== null && (
        <p>
          <AppLink to={`/fassungen/${id}`}>
            {number === undefined ? t('read-former') : t('read-version', { number })}
          </AppLink>
        </p>
      )}
    </Notice>
  );
}

function OpenNotice({ finding: { reasons } }: Pick<FindingNoticeProps, 'finding'>) {
  const { t } = useTranslation('transitional');
  const { condition } = useWords();
  const open = reasons.map((reason) => reason.condition);
  const missing = open.filter(({ kind }) => kind !== 'judged');
  const judged = open.filter(({ kind }) => kind === 'judged');
  return (
    <Notice role="status" tone="info" title={t('open.title')}>
      {missing.length > 0 && (
        <>
          <p>{t('open.missing')}</p>
          <ul>
            {missing.map((each, index) => (
              <li key={index}>{condition(each)}</li>
            ))}
          </ul>
        </>
      )}
      {judged.length > 0 && (
        <>
          <p>{t('open.judged')}</p>
          <ul>
            {judged.map((each, index) => (
              <li key={index}>{condition(each)}</li>
            ))}
          </ul>
          <p className="muted small">{t('open.advice')}</p>
        </>
      )}
    </Notice>
  );
}
