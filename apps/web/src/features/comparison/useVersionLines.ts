import { plainText, type RichDocument } from '@rechtsstand/domain/document';
import type { EntryFacts } from '@rechtsstand/domain/entry';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../app/i18n/useFormat.js';
import { factLines } from './fact-lines.js';

interface Comparable {
  title: string;
  facts: EntryFacts;
  document: RichDocument;
}

/** A version as lines to compare: its title, its facts and its document. */
export function useVersionLines(): (version: Comparable) => string[] {
  const { t } = useTranslation('reading');
  const { money, longDay } = useFormat();
  return useCallback(
    ({ title, facts, document }) => [
      title,
      ...factLines(facts, {
        force: (force) => t(`binding.force.${force}`),
        consequence: (kind) => t(`consequence.${kind}`),
        work: (kind) => t(`right-to-work.${kind}`),
        participation: (kind) => t(`participation.${kind}`),
        money,
        day: longDay,
      }),
      ...plainText(document).split('\n').filter(Boolean),
    ],
    [t, money, longDay],
  );
}
