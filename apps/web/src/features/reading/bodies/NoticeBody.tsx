import type { RichDocument } from '@rechtsstand/domain/document';
import type { ChangeNoticeFacts } from '@rechtsstand/domain/entry';
import { useTranslation } from 'react-i18next';
import { today } from '../../../app/as-of/as-of.js';
import { EntryRefs, type EntryRefsEntry } from '../../../app/entry-refs/EntryRefs.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import type { FragmentType } from '../../../gql/fragment-masking.js';
import { CitationText } from '../document/CitationText.js';
import { DocumentView } from '../document/DocumentView.js';
import { FactList, FactRow } from '../parts/FactRow.js';
import { wholeDaysBetween } from './days-between.js';

interface NoticeBodyProps {
  facts: ChangeNoticeFacts;
  document: RichDocument;
  affected: readonly ({ id: string } & FragmentType<typeof EntryRefsEntry>)[];
}

/** A notice: what changes, from when, for whom, what to do, and which pages are affected. */
export function NoticeBody({ facts, document, affected }: NoticeBodyProps) {
  const { t } = useTranslation('reading');
  const { whatChanges, entersIntoForceOn, concerns, whatToDo, legalBasis } = facts;
  return (
    <>
      <section className="short-answer" aria-labelledby="was-aendert-sich">
        <h2 id="was-aendert-sich">{t('section.what-changes')}</h2>
        <p>{whatChanges}</p>
      </section>
      <dl className="facts">
        {entersIntoForceOn && (
          <FactRow term={t('notice.from')}>
            <FromWhen day={entersIntoForceOn} />
          </FactRow>
        )}
        <FactRow term={t('notice.concerns')} isEmpty={concerns === ''}>
          {concerns}
        </FactRow>
        <FactRow term={t('profile.legal-basis')} isEmpty={legalBasis.length === 0}>
          <FactList
            items={legalBasis.map((text) => (
              <CitationText key={text} text={text} />
            ))}
          />
        </FactRow>
      </dl>
      {whatToDo.length > 0 && (
        <section className="section" aria-labelledby="was-ist-zu-tun">
          <h2 id="was-ist-zu-tun">{t('section.what-to-do')}</h2>
          <ol className="to-do">
            {whatToDo.map((task) => (
              <li key={task}>{task}</li>
            ))}
          </ol>
        </section>
      )}
      {affected.length > 0 && (
        <section className="section" aria-labelledby="betroffene-seiten">
          <h2 id="betroffene-seiten">{t('section.affected')}</h2>
          <EntryRefs entries={affected} />
        </section>
      )}
      <DocumentView document={document} />
    </>
  );
}

/** The day a change enters into force, and how far off it is in words. */
function FromWhen({ day }: { day: NonNullable<ChangeNoticeFacts['entersIntoForceOn']> }) {
  const { t } = useTranslation('reading');
  const { longDay } = useFormat();
  const days = wholeDaysBetween(today(), day);
  return (
    <>
      <strong>{longDay(day)}</strong>{' '}
      <span className="muted">
        {days > 0 && t('notice.in-days', { count: days })}
        {days === 0 && t('notice.today')}
        {days < 0 && t('notice.already')}
      </span>
    </>
  );
}
