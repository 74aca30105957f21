import type { RichDocument } from '@rechtsstand/domain/document';
import { plainText } from '@rechtsstand/domain/document';
import { useTranslation } from 'react-i18next';
import { focusBlock } from '../fields/places.js';

interface Line {
  id: string;
  level: number;
  text: string;
}

function linesOf(document: RichDocument): Line[] {
  return document.content.flatMap((node) => {
    if (node.type === 'processStep') {
      return [{ id: node.attrs.id, level: 2, text: node.attrs.title }];
    }
    if (node.type !== 'heading') return [];
    const text = plainText({ type: 'doc', content: [node] });
    return [{ id: node.attrs.id, level: node.attrs.level, text }];
  });
}

/** The headings and steps of the text, to go to. */
export function Outline({ document }: { document: RichDocument }) {
  const { t } = useTranslation('drafts');
  const lines = linesOf(document);
  return (
    <nav className="outline" aria-label={t('outline.title')}>
      <h2>{t('outline.title')}</h2>
      {lines.length === 0 && <p className="muted small">{t('outline.empty')}</p>}
      <ol className="link-list">
        {lines.map(({ id, level, text }) => (
          <li key={id} className={`outline__level-${level}`}>
            <button type="button" className="link-button" onClick={() => focusBlock(id)}>
              {text.trim() || t('outline.untitled')}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
