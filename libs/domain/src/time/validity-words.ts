import { addDays, isLocalDate, type LocalDate } from './local-date.js';

const MONTHS = [
  ['januar', 'jan', 'jänner', 'january'],
  ['februar', 'feb', 'february'],
  ['märz', 'maerz', 'mär', 'march'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october'],
  ['november', 'nov'],
  ['dezember', 'dez', 'december'],
];

const NUMERIC = /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/u;
const NAMED = /(\d{1,2})\.?\s+(\p{L}+)\.?\s+(\d{4})/u;
const ISO = /\d{4}-\d{2}-\d{2}/u;

interface FoundDay {
  day: LocalDate;
  /** The words around it, in lower case. */
  words: string;
}

/**
 * Tag, an dem etwas beginnt: `1.3.2024`, `01.03.2024`, `1. März 2024`, `2024-03-01`, also with the words
 * of a statute around it ("tritt am 1. März 2024 in Kraft", "mit Wirkung vom"). `null` where the text
 * names no day, or more than one, or none that is in the calendar, or speaks of an end.
 */
export function parseFirstDay(text: string): LocalDate | null {
  const found = findDay(text);
  return found && !/außer kraft|ablauf|\bbis\b|endet/u.test(found.words) ? found.day : null;
}

/**
 * Ende einer Geltung as its first day without effect. A bare day is the last day, as people say it ("gilt
 * bis 31.12.2026"), and so is the day of "mit Ablauf des 31.12.2026" (§ 188 Abs. 1 BGB: a period ends
 * with the end of its last day); "am 1.1.2027 außer Kraft" and "ab 1.1.2027 nicht mehr" name the first
 * day without. `null` as for {@link parseFirstDay}.
 */
export function parseEnd(text: string): LocalDate | null {
  const found = findDay(text);
  if (!found) return null;
  const { day, words } = found;
  const isLastDay = /ablauf|\bbis\b/u.test(words);
  const isFirstWithout = /außer kraft|außerkraft|nicht mehr|aufgehoben|entfällt/u.test(words);
  if (isFirstWithout && !isLastDay) return day;
  return addDays(day, 1);
}

function findDay(text: string): FoundDay | null {
  const match = NUMERIC.exec(text) ?? NAMED.exec(text) ?? ISO.exec(text);
  if (!match) return null;
  const words = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  const day = match[1] === undefined ? match[0] : isoDay(match[1], match[2]!, match[3]!);
  // Another number means another day, or a paragraph; guessing between them would be worse than asking.
  return isLocalDate(day) && !/\d/u.test(words) ? { day, words: words.toLowerCase() } : null;
}

function isoDay(day: string, month: string, year: string): string | null {
  const name = month.toLowerCase();
  const number = /^\d+$/.test(month)
    ? Number(month)
    : MONTHS.findIndex((names) => names.includes(name)) + 1;
  return number === 0 ? null : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
