import type { DraftCollision } from '@rechtsstand/domain/merge';
import type { CalloutTone, DocumentNode, Participation } from '@rechtsstand/domain/document';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { useCodeText } from '../../comparison/facts/useCodeText.js';
import { useParticularText } from './useParticularText.js';

type AttributeOf = Extract<DraftCollision['collision'], { kind: 'attribute' }>;

/** How a particular reads that both have set; empty where it was not there. */
export function useCollisionValue(): (
  collision: DraftCollision,
  state: 'base' | 'mine' | 'theirs',
) => string {
  const { t } = useTranslation(['comparison', 'reading']);
  const { list } = useFormat();
  const codeText = useCodeText();
  const particularText = useParticularText();
  return ({ part, collision }, state) => {
    const { name, [state]: value } = collision as AttributeOf;
    if (value === undefined || value === null) return '';
    if (part === 'particular') return particularText(name, value);
    if (part === 'facts') {
      const [record, node] = collision.kind === 'attribute' ? collision.trail.slice(-2) : [];
      if (node?.type !== 'code') return `${value as string | number | boolean}`;
      return codeText({ ...node, code: value as string }, record?.name.replace('[]', '') ?? '');
    }
    switch (name) {
      case 'type':
        return t(`comparison:block.${value as DocumentNode['type']}`);
      case 'tone':
        return t(`reading:callout.${value as CalloutTone}`);
      case 'participation':
        return list((value as Participation[]).map(({ body }) => body));
      default:
        return typeof value === 'string' ? value : JSON.stringify(value);
    }
  };
}
