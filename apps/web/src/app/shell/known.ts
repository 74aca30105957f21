import { clockReadings, isLocalDate, type LocalDate, parseDay } from '@rechtsstand/domain/time';
import { today } from '../as-of/as-of.js';
import { typedDay } from './typed-day.js';

/** Veröffentlichungsstand in the date control: all that is known now, or only what was known then. */
export interface Known {
  mode: 'now' | 'same-day' | 'other';
  /** What is typed for `other`. */
  text: string;
}

/** The choice that the address states. */
export function knownShown({ day, known }: { day: LocalDate; known: string | null }): Known {
  if (known === null) return { mode: 'now', text: '' };
  if (known === day) return { mode: 'same-day', text: '' };
  return { mode: 'other', text: isLocalDate(known) ? typedDay(known) : typedInstant(known) };
}

/** What the address will say for a day; `undefined` where the text cannot be understood. */
export function knownOf({ mode, text }: Known, day: LocalDate): string | null | undefined {
  if (mode === 'other') return parseKnown(text) ?? undefined;
  return mode === 'now' ? null : day;
}

/**
 * A day, or a day and a time of day of which the whole minute counts: `29.2.24`, `29.2.2024, 14:05 Uhr`. Of
 * the hour that comes twice in October it is the second.
 */
export function parseKnown(text: string): string | null {
  const time = /(?:,|um)?\s*\b(\d{1,2}):(\d{2})(?:\s*Uhr)?\s*$/iu.exec(text);
  const day = parseDay(time ? text.slice(0, time.index) : text, today());
  if (day === null || !time) return day;
  const reading = clockReadings(day, `${time[1]!.padStart(2, '0')}:${time[2]}`).at(-1);
  return reading ? new Date(reading.instant.getTime() + 59_999).toISOString() : null;
}

function typedInstant(instant: string): string {
  const format = new Intl.DateTimeFormat('de-DE', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  });
  return format.format(new Date(instant));
}
