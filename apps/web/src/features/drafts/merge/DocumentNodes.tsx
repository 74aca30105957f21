import { compareTrees } from '@rechtsstand/domain/comparison';
import {
  type DocumentNode,
  documentGrammar,
  type DocumentPart,
  type Inline,
} from '@rechtsstand/domain/document';
import type { Choice, DocumentCollision } from '@rechtsstand/domain/merge';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentPartView } from '../../comparison/document/DocumentPartView.js';
import { excerptOf } from './excerpt.js';

interface DocumentNodesProps {
  collision: Extract<DocumentCollision, { kind: 'node' | 'place' }>;
  choice: Choice;
}

/** A block as this side has it: what changed in it, that it is gone, or where it stands. */
export function DocumentNodes({ collision, choice }: DocumentNodesProps) {
  const { t } = useTranslation('merge');
  const side = choice === 'mine' ? 'mine' : 'theirs';
  const node = collision[side];
  if (collision.kind === 'place') {
    return <p>{node ? t('behind', { words: excerptOf(node) }) : t('first')}</p>;
  }
  if (!node) return <p>{t('removed')}</p>;
  const { base } = collision;
  const part: DocumentPart = base
    ? compareTrees<DocumentNode, Inline[]>(documentGrammar, base, node)
    : { change: 'same', node };
  return (
    <div className="comparison">
      {around(node, <DocumentPartView part={part} side={base ? 'both' : 'after'} />)}
    </div>
  );
}

/** What stands only within something else gets that around it. */
function around({ type }: DocumentNode, view: ReactNode): ReactNode {
  switch (type) {
    case 'listItem':
    case 'taskItem':
      return <ul>{view}</ul>;
    case 'tableRow':
      return (
        <table>
          <tbody>{view}</tbody>
        </table>
      );
    case 'tableCell':
    case 'tableHeader':
      return (
        <table>
          <tbody>
            <tr>{view}</tr>
          </tbody>
        </table>
      );
    default:
      return view;
  }
}
