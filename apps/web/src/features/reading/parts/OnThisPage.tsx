import { nodeHeadings } from './headings.js';
import type { RichDocument } from '@rechtsstand/domain/document';
import { useTranslation } from 'react-i18next';

export interface PageSection {
  id: string;
  title: string;
}

/** The sections of the page, those of the document after those of the profile. */
export function OnThisPage({
  sections,
  document,
}: {
  sections: readonly PageSection[];
  document: RichDocument;
}) {
  const { t } = useTranslation('reading');
  const all = [...sections, ...nodeHeadings(document)];
  if (all.length < 2) return null;
  return (
    <section>
      <h2>{t('aside.on-this-page')}</h2>
      <ul className="link-list">
        {all.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
