import type { LegalArticleFacts } from '@rechtsstand/domain/entry';
import { useTranslation } from 'react-i18next';
import { CitationText } from '../document/CitationText.js';
import { EntryLinkView } from '../document/EntryLinkView.js';
import { ParticipationView } from '../document/ParticipationView.js';
import { FactList, FactRow } from '../parts/FactRow.js';
import { NotesList } from '../parts/NotesList.js';
import { Fees } from './Fees.js';

/** Steckbrief: all that a caseworker looks up, in the order in which a case asks for it. */
export function Profile({ facts }: { facts: LegalArticleFacts }) {
  const { t } = useTranslation('reading');
  const { legalBasis, consequence, duration, rightToWork, fees, participation, competence } = facts;
  const { documents, registers, nextTitles } = facts;
  return (
    <dl className="facts">
      <FactRow term={t('profile.legal-basis')} isEmpty={legalBasis.length === 0}>
        <FactList
          items={legalBasis.map((text) => (
            <CitationText key={text} text={text} />
          ))}
        />
      </FactRow>
      <FactRow term={t('profile.consequence')}>
        <strong>{t(`consequence.${consequence.kind}`)}</strong>
        <Points title={t('consequence.points')} points={consequence.discretionPoints} />
        <Points title={t('consequence.grounds')} points={consequence.exclusionGrounds} />
      </FactRow>
      <FactRow term={t('profile.duration')} isEmpty={duration === ''}>
        {duration}
      </FactRow>
      <FactRow term={t('profile.right-to-work')}>
        <strong>{t(`right-to-work.${rightToWork.kind}`)}</strong>
        {rightToWork.text && <span className="fact-list__more">{rightToWork.text}</span>}
      </FactRow>
      <FactRow term={t('profile.fees')} isEmpty={fees.length === 0}>
        <Fees fees={fees} />
      </FactRow>
      <FactRow term={t('profile.participation')} isEmpty={participation.length === 0}>
        <ParticipationView participation={participation} />
      </FactRow>
      <FactRow term={t('profile.competence')} isEmpty={competence === ''}>
        {competence}
      </FactRow>
      <FactRow term={t('profile.documents')} isEmpty={documents.length === 0}>
        <NotesList notes={documents} />
      </FactRow>
      <FactRow term={t('profile.registers')} isEmpty={registers.length === 0}>
        <NotesList notes={registers} />
      </FactRow>
      <FactRow term={t('profile.next-titles')} isEmpty={nextTitles.length === 0}>
        <FactList
          items={nextTitles.map(({ text, entryId }) =>
            entryId ? <EntryLinkView key={text} entryId={entryId} text={text} /> : text,
          )}
        />
      </FactRow>
    </dl>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <div className="points">
      <p>{title}</p>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
