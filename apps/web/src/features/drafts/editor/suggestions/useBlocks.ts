import { calloutTones } from '@rechtsstand/domain/document';
import type { ChainedCommands } from '@tiptap/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestionItem } from './suggestion-store.js';

const TABLE = { rows: 3, cols: 3, withHeaderRow: true };

/** The blocks that `/` offers, found by their names. */
export function useBlocks(): (query: string) => SuggestionItem[] {
  const { t } = useTranslation(['drafts', 'reading']);
  return useMemo(() => {
    const block = (
      id: string,
      label: string,
      apply: (chain: ChainedCommands) => ChainedCommands,
    ): SuggestionItem => ({
      id,
      label,
      detail: '',
      insert: (editor, range) => void apply(editor.chain().focus().deleteRange(range)).run(),
    });
    const blocks = [
      ...([2, 3, 4] as const).map((level) =>
        block(`heading-${level}`, t(`drafts:block.heading-${level}`), (chain) =>
          chain.setNode('heading', { level }),
        ),
      ),
      block('bullets', t('drafts:block.bullets'), (chain) => chain.toggleBulletList()),
      block('numbers', t('drafts:block.numbers'), (chain) => chain.toggleOrderedList()),
      block('checklist', t('drafts:block.checklist'), (chain) => chain.toggleTaskList()),
      block('table', t('drafts:block.table'), (chain) => chain.insertTable(TABLE)),
      ...calloutTones.map((tone) =>
        block(
          `callout-${tone}`,
          t('drafts:block.callout', { name: t(`reading:callout.${tone}`) }),
          (chain) => chain.setCallout(tone),
        ),
      ),
      block('step', t('drafts:block.step'), (chain) => chain.insertProcessStep()),
    ];
    return (query) => {
      const words = query.toLowerCase();
      return blocks.filter(({ label }) => label.toLowerCase().includes(words));
    };
  }, [t]);
}
