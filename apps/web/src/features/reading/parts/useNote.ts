import type { RichDocument } from '@rechtsstand/domain/document';
import type { EntryFacts } from '@rechtsstand/domain/entry';
import { isLocalDate } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import type { Ticks } from '../document/context.js';
import { noteForTheFile } from './note-for-the-file.js';
import { tickedOn } from './ticked.js';

interface Noted {
  id: string;
  sequence: number;
  title: string;
  facts: EntryFacts;
  document: RichDocument;
}

/**
 * Writes the note for the file about a version of the entry with this number, as it is ticked off at
 * this moment. `applies`: on the chosen day.
 */
export function useNote(
  version: Noted | null | undefined,
  number: number,
  ticks: Ticks,
  applies = true,
): () => string {
  const { t } = useTranslation('reading');
  const { day, known } = useAsOf();
  const format = useFormat();
  return () => {
    if (!version) return '';
    const { facts, title, sequence, id } = version;
    const ticked = tickedOn(version, ticks, (at, step) => t('note.step', { number: at, step }));
    return noteForTheFile(
      {
        subject: facts.legalBasis.join(', ') || title,
        day: format.day(day),
        applies,
        known: known && (isLocalDate(known) ? format.day(known) : format.instant(known)),
        force: t(`binding.numbered.${facts.binding.force}`, { number }),
        version: sequence,
        address: `${location.origin}/fassungen/${id}`,
        ticked,
      },
      {
        checked: (values) => t('note.checked', { ...values }),
        other: (values) => t('note.other', { ...values }),
        known: (moment) => t('note.known', { moment }),
        heading: {
          conditions: t('note.conditions'),
          steps: t('note.steps'),
          items: t('note.items'),
        },
      },
    );
  };
}
