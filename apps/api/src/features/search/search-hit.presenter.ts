import { highlight, type Matcher, snippet } from '@rechtsstand/domain/language';
import { type LocalDate, OPEN_END, toDateNumber } from '@rechtsstand/domain/time';
import { EntryStatus } from '../entries/index.js';
import type { FoundDocument, TextStatus } from './search-engine.js';
import type { SearchHit } from './search.model.js';

/** Snippets and highlights are made here, not by the engine: every engine then shows the same. */
export function presentHit(found: FoundDocument, find: Matcher, day: LocalDate): SearchHit {
  const { summary, body, validFrom, validUntil, title, ...rest } = found;
  return {
    ...rest,
    title: highlight(title, find),
    snippet: snippet(summary === '' ? body : `${summary}\n${body}`, find),
    status: statusOf(validFrom, validUntil, toDateNumber(day)),
  };
}

/** Of a text that applies from and until these days of the index, as seen on another. */
export function statusOf(from: number, until: number, day: number): EntryStatus {
  const kind: TextStatus = until <= day ? 'ended' : from > day ? 'future' : 'in-force';
  return { kind, from: dayOf(from), until: dayOf(until) };
}

/** The day behind a number of the index; `null` for an unknown start and an open end. */
function dayOf(date: number): LocalDate | null {
  if (date === 0 || date === OPEN_END) return null;
  const digits = String(date);
  // Not read as from outside: this runs twice for every hit, and the index holds only days of ours.
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` as LocalDate;
}
