import type { LegalArticleFacts } from '@rechtsstand/domain/entry';
import type { RichDocument } from '@rechtsstand/domain/document';
import { useTranslation } from 'react-i18next';
import { DocumentView } from '../document/DocumentView.js';
import type { useTicks } from '../parts/useTicks.js';
import { Conditions } from './Conditions.js';
import { Profile } from './Profile.js';

interface TopicBodyProps {
  facts: LegalArticleFacts;
  document: RichDocument;
  ticks: ReturnType<typeof useTicks>;
}

/** A topic: the short answer first, then the profile, the conditions, and the text. */
export function TopicBody({ facts, document, ticks }: TopicBodyProps) {
  const { t } = useTranslation('reading');
  return (
    <>
      {facts.shortAnswer && (
        <section className="short-answer" aria-labelledby="kurzantwort">
          <h2 id="kurzantwort">{t('section.short-answer')}</h2>
          <p>{facts.shortAnswer}</p>
        </section>
      )}
      <section className="section" aria-labelledby="steckbrief">
        <h2 id="steckbrief">{t('section.profile')}</h2>
        <Profile facts={facts} />
      </section>
      {facts.conditions.length > 0 && <Conditions conditions={facts.conditions} ticks={ticks} />}
      {facts.specialCases.length > 0 && (
        <section className="section" aria-labelledby="sonderfaelle">
          <h2 id="sonderfaelle">{t('section.special-cases')}</h2>
          <dl className="cases">
            {facts.specialCases.map(({ title, text }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <DocumentView document={document} />
    </>
  );
}
