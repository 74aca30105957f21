import { compareValues, type ValuePart } from '@rechtsstand/domain/comparison';
import type { Choice, ValueCollision } from '@rechtsstand/domain/merge';
import { useTranslation } from 'react-i18next';
import { FactView } from '../../comparison/facts/FactView.js';
import { factExcerptOf } from './excerpt.js';

interface FactNodesProps {
  collision: Extract<ValueCollision, { kind: 'node' | 'place' }>;
  choice: Choice;
}

/** A field or an item of a list as this side has it. */
export function FactNodes({ collision, choice }: FactNodesProps) {
  const { t } = useTranslation('merge');
  const node = collision[choice === 'mine' ? 'mine' : 'theirs'];
  if (collision.kind === 'place') {
    return <p>{node ? t('behind', { words: factExcerptOf(node) }) : t('first')}</p>;
  }
  if (!node) return <p>{t('removed')}</p>;
  const { base } = collision;
  const part: ValuePart = base ? compareValues(base, node) : { change: 'same', node };
  const within = collision.trail.at(-1)?.name.replace('[]', '');
  return (
    <div className="comparison">
      <FactView part={part} side={base ? 'both' : 'after'} within={within} />
    </div>
  );
}
