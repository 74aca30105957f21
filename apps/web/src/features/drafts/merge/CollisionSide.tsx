import type { Choice, DocumentCollision, DraftCollision } from '@rechtsstand/domain/merge';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangedWords } from '../../comparison/compared/Words.js';
import { InlineContent } from '../../comparison/document/InlineContent.js';
import { DocumentNodes } from './DocumentNodes.js';
import { FactNodes } from './FactNodes.js';
import { useCollisionValue } from './useCollisionValue.js';

/** How it was before either of them changed it. */
export function CollisionText({ collision }: { collision: DraftCollision }) {
  const { t } = useTranslation('merge');
  const valueOf = useCollisionValue();
  const { collision: found } = collision;
  if (found.kind === 'attribute') {
    const value = valueOf(collision, 'base');
    return value && <p className="collision__before">{t('before', { value })}</p>;
  }
  if (found.kind !== 'text') return null;
  const { base, lead, rest } = found;
  return (
    <p className="collision__before comparison preserve-lines">
      {shown(lead)}
      {base.length > 0 ? <ChangedWords change="deleted">{shown(base)}</ChangedWords> : ' … '}
      {shown(rest)}
    </p>
  );
}

interface CollisionSideProps {
  collision: DraftCollision;
  choice: Choice;
}

/** What stands there if this is chosen. */
export function CollisionSide({ collision, choice }: CollisionSideProps) {
  const { t } = useTranslation('merge');
  const valueOf = useCollisionValue();
  const { collision: found } = collision;
  if (found.kind === 'attribute') {
    return <p>{valueOf(collision, choice === 'mine' ? 'mine' : 'theirs') || t('nothing')}</p>;
  }
  if (found.kind === 'text') {
    const words = choice === 'both' ? [found.mine, found.theirs] : [found[choice]];
    if (words.every(({ length }) => length === 0)) return <p>{t('removed')}</p>;
    return (
      <p className="preserve-lines">
        {words.map((each, index) => (
          <span key={index}>
            {index > 0 && ' '}
            {shown(each)}
          </span>
        ))}
      </p>
    );
  }
  return isOfDocument(found) ? (
    <DocumentNodes collision={found} choice={choice} />
  ) : (
    <FactNodes collision={found} choice={choice} />
  );
}

type NodesOf<K> = Extract<K, { kind: 'node' | 'place' }>;

/** Facts are told from blocks by the root of their tree. */
function isOfDocument(
  found: NodesOf<DraftCollision['collision']>,
): found is NodesOf<DocumentCollision> {
  return found.trail[0]?.type === 'doc';
}

type Words = Extract<DraftCollision['collision'], { kind: 'text' }>['base'];

const shown = (words: Words): ReactNode =>
  typeof words === 'string' ? words : <InlineContent content={words} />;
