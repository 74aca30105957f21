import type { ValueNode } from '@rechtsstand/domain/comparison';
import type { FactName } from '@rechtsstand/domain/entry';
import type { DraftCollision } from '@rechtsstand/domain/merge';
import { useTranslation } from 'react-i18next';
import { fieldName } from '../fields/field.js';
import { stepAttributes } from './attributes.js';
import { excerptOf } from './excerpt.js';

/** Where it is, in words: the field, or the kind of block with its first words. */
export function CollisionPlace({ collision }: { collision: DraftCollision }) {
  const { t } = useTranslation(['merge', 'comparison', 'drafts']);
  const factName = ({ name }: ValueNode) =>
    t(`comparison:fact.${name.replace('[]', '') as FactName}`);
  switch (collision.part) {
    case 'particular':
      return t(`drafts:field.${fieldName(collision.collision.name)}`);
    case 'facts': {
      const fields = collision.collision.trail.slice(1).filter(({ name }) => !name.endsWith('[]'));
      return fields.map(factName).join(' › ');
    }
    case 'document': {
      const { collision: found } = collision;
      const node = found.trail.at(-1)!;
      const block = t(`comparison:block.${node.type}`);
      const words = excerptOf(node);
      const place = words ? t('merge:block', { block, words }) : block;
      if (found.kind !== 'attribute') return place;
      return `${place} › ${attributeName(found.name)}`;
    }
    default:
      return collision satisfies never;
  }

  function attributeName(name: string): string {
    const ofStep = stepAttributes.find((each) => each === name);
    if (ofStep) return t(`drafts:field.step-${ofStep}`);
    return t(`comparison:attribute.${name as 'type'}`);
  }
}
