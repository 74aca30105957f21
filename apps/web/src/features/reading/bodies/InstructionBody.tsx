import type { RichDocument } from '@rechtsstand/domain/document';
import type { ProcessInstructionFacts } from '@rechtsstand/domain/entry';
import { useTranslation } from 'react-i18next';
import { CitationText } from '../document/CitationText.js';
import { DocumentView } from '../document/DocumentView.js';
import { FactList, FactRow } from '../parts/FactRow.js';
import { NotesList } from '../parts/NotesList.js';

interface InstructionBodyProps {
  facts: ProcessInstructionFacts;
  document: RichDocument;
}

/** An instruction: what the client must bring first, then the steps. */
export function InstructionBody({ facts, document }: InstructionBodyProps) {
  const { t } = useTranslation('reading');
  const { purpose, clientDocuments, legalBasis, competence } = facts;
  return (
    <>
      {purpose && (
        <section className="short-answer" aria-labelledby="zweck">
          <h2 id="zweck">{t('section.purpose')}</h2>
          <p>{purpose}</p>
        </section>
      )}
      {clientDocuments.length > 0 && (
        <section className="section" aria-labelledby="mitzubringen">
          <h2 id="mitzubringen">{t('section.client-documents')}</h2>
          <NotesList notes={clientDocuments} />
        </section>
      )}
      <dl className="facts">
        <FactRow term={t('profile.legal-basis')} isEmpty={legalBasis.length === 0}>
          <FactList
            items={legalBasis.map((text) => (
              <CitationText key={text} text={text} />
            ))}
          />
        </FactRow>
        <FactRow term={t('profile.competence')} isEmpty={competence === ''}>
          {competence}
        </FactRow>
      </dl>
      <DocumentView document={document} />
    </>
  );
}
