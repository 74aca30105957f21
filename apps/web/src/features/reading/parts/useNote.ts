import type { EntryFacts } from '@rechtsstand/domain/entry';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { conditionId } from '../bodies/Conditions.js';
import { noteForTheFile } from './note-for-the-file.js';
import type { Ticks } from '../document/context.js';

interface Noted {
  id: string;
  sequence: number;
  title: string;
  facts: EntryFacts;
}

/** Writes the note for the file about a version, as it is ticked off at this moment. */
export function useNote(version: Noted | null | undefined, ticks: Ticks): () => string {
  const { t } = useTranslation('reading');
  const { day } = useAsOf();
  const format = useFormat();
  return () => {
    if (!version) return '';
    const { facts, title, sequence, id } = version;
    const conditions = facts.kind === 'legal-article' ? facts.conditions : [];
    return noteForTheFile(
      {
        subject: facts.legalBasis.join(', ') || title,
        day: format.day(day),
        force: t(`binding.force.${facts.binding.force}`),
        version: sequence,
        address: `${location.origin}/fassungen/${id}`,
        ticked: conditions.filter((_, index) => ticks.isTicked(conditionId(index))),
      },
      { checked: (values) => t('note.checked', values), conditions: t('note.conditions') },
    );
  };
}
