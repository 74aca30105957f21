import type { ValueNode } from '@rechtsstand/domain/comparison';
import type {
  BindingForce,
  ConsequenceKind,
  ParticipationKind,
  WorkPermission,
} from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { EntryTitlesContext } from './entry-titles.js';
import { useTransitionalCodeText } from './useTransitionalCodeText.js';

type CodeNode = Extract<ValueNode, { type: 'code' }>;

/** How a choice, an amount, a day or a reference is read; `within` is the name of its record. */
export function useCodeText(): (node: CodeNode, within: string) => string {
  const { t } = useTranslation(['comparison', 'reading']);
  const transitional = useTransitionalCodeText();
  const { money, longDay } = useFormat();
  const titles = use(EntryTitlesContext);
  return (node, within) => {
    const { name, code } = node;
    if (code === null) return t('comparison:nothing');
    const ofProvision = transitional(node, within);
    if (ofProvision !== null) return ofProvision;
    switch (name) {
      case 'amountCents':
        return money(Number(code));
      case 'entersIntoForceOn':
        return longDay(code as LocalDate);
      case 'force':
        return t(`reading:binding.force.${code as BindingForce}`);
      case 'kind':
        if (within === 'consequence') return t(`reading:consequence.${code as ConsequenceKind}`);
        if (within === 'rightToWork') return t(`reading:right-to-work.${code as WorkPermission}`);
        return t(`reading:participation.${code as ParticipationKind}`);
      default:
        return titles.get(String(code)) ?? t('comparison:unnamed-entry');
    }
  };
}
