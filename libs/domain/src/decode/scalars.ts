import { isLocalDate, type LocalDate } from '../time/index.js';
import { type Decoder, refuse } from './decoder.js';

/** PostgreSQL stores neither U+0000 nor half a surrogate pair; neither is text anyone typed. */
const UNSTORABLE = /[\0\p{Cs}]/u;

export function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}

/** A text of at most `max` UTF-16 units, trimmed; it may be empty unless `min` says otherwise. */
export function text(max: number, min = 0): Decoder<string> {
  return (value, path, faults) => {
    if (typeof value !== 'string') return refuse(faults, { code: 'not-a-text', path });
    const trimmed = value.trim();
    if (trimmed.length > max) return refuse(faults, { code: 'text-too-long', path, args: { max } });
    if (trimmed.length < min) return refuse(faults, { code: 'text-missing', path });
    if (!isStorable(trimmed)) return refuse(faults, { code: 'text-not-storable', path });
    return trimmed;
  };
}

/** A whole number from `min` to `max`, both included. */
export function integer(min: number, max: number): Decoder<number> {
  return (value, path, faults) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? value
      : refuse(faults, { code: 'not-in-range', path, args: { min, max } });
}

/** One of a closed set of names. */
export function oneOf<const T extends string>(options: readonly T[]): Decoder<T> {
  return (value, path, faults) =>
    options.find((option) => option === value) ?? refuse(faults, { code: 'not-an-option', path });
}

/** A text that the pattern covers in full; `code` says what it is not. */
export function matching(pattern: RegExp, code: string): Decoder<string> {
  return (value, path, faults) =>
    typeof value === 'string' && pattern.test(value) ? value : refuse(faults, { code, path });
}

/** A day of the calendar, see `isLocalDate`. */
export const day: Decoder<LocalDate> = (value, path, faults) =>
  isLocalDate(value) ? value : refuse(faults, { code: 'not-a-day', path });

/** An amount in whole euro cents, from nothing to 100,000 euros. */
export const cents: Decoder<number> = integer(0, 10_000_000);
