import type { AttributeChange } from '@rechtsstand/domain/comparison';
import type { CalloutTone, DocumentNode } from '@rechtsstand/domain/document';
import { useTranslation } from 'react-i18next';

const named = ['type', 'level', 'start', 'tone', 'colspan', 'rowspan'] as const;
type NamedAttribute = (typeof named)[number];

type Plain = string | number | undefined;

const isNamed = (name: string): name is NamedAttribute =>
  (named as readonly string[]).includes(name);

/** Sentences on what changed about a block itself; a process step shows its particulars below. */
export function useAttributeDetails(): (changes: readonly AttributeChange[]) => string[] {
  const { t } = useTranslation(['comparison', 'reading']);
  const shown = (name: NamedAttribute, value: Plain): string => {
    if (value === undefined) return t('comparison:nothing');
    if (name === 'type') return t(`comparison:block.${value as DocumentNode['type']}`);
    if (name === 'tone') return t(`reading:callout.${value as CalloutTone}`);
    return String(value);
  };
  return (changes) =>
    changes.flatMap(({ name, before, after }) => {
      if (name === 'colwidth') return [t('comparison:attribute.colwidth')];
      if (!isNamed(name)) return [];
      const label = t(`comparison:attribute.${name}`);
      return [
        t('comparison:attribute-change', {
          label,
          before: shown(name, before as Plain),
          after: shown(name, after as Plain),
        }),
      ];
    });
}
