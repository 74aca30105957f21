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

const NUMERIC = /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})?(?!\d)/u;
const NAMED = /(\d{1,2})\.?\s+(\p{L}+)\.?(?:\s+(\d{4}|\d{2}))?(?!\d)/u;
const ISO = /\d{4}-\d{2}-\d{2}/u;
/** As from the number keys alone: `29022024`, `290224`. */
const KEYED = /(?<!\d)(\d{2})(\d{2})(\d{4}|\d{2})(?!\d)/u;

interface FoundDay {
  day: LocalDate;
  /** The words around it, in lower case. */
  words: string;
}

/**
 * Tag, an dem etwas beginnt: `1.3.2024`, `01.03.2024`, `1. März 2024`, `2024-03-01`, also with the words
 * of a statute around it ("tritt am 1. März 2024 in Kraft", "mit Wirkung vom"). `null` where the text
 * names no day, or more than one, or none that is in the calendar, or speaks of an end.
 *
 * With a day `near` which it is meant, it may be shortened to `1.3.24` or `1.3.`: of all days it could
 * be, that is the nearest. Leave `near` out while somebody is still typing.
 */
export function parseFirstDay(text: string, near?: LocalDate): LocalDate | null {
  const found = findDay(text, near);
  return found && !/außer kraft|ablauf|\bbis\b|endet/u.test(found.words) ? found.day : null;
}

/**
 * Ende einer Geltung as its first day without effect. A bare day is the last day, as people say it ("gilt
 * bis 31.12.2026"), and so is the day of "mit Ablauf des 31.12.2026" (§ 188 Abs. 1 BGB: a period ends
 * with the end of its last day); "am 1.1.2027 außer Kraft" and "ab 1.1.2027 nicht mehr" name the first
 * day without. `near` and `null` as for {@link parseFirstDay}.
 */
export function parseEnd(text: string, near?: LocalDate): LocalDate | null {
  const found = findDay(text, near);
  if (!found) return null;
  const { day, words } = found;
  const isLastDay = /ablauf|\bbis\b/u.test(words);
  const isFirstWithout = /außer kraft|außerkraft|nicht mehr|aufgehoben|entfällt/u.test(words);
  if (isFirstWithout && !isLastDay) return day;
  return addDays(day, 1);
}

const RELATIVE = new Map([
  ['vorgestern', -2],
  ['gestern', -1],
  ['heute', 0],
  ['morgen', 1],
  ['übermorgen', 2],
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/**
 * Any day whose law somebody asks for, seen from `today`: as {@link parseFirstDay}, shortened as one likes
 * (`29.2.`, `290224`), or a word (`gestern`). Words of an end leave the day they name: the law "mit Ablauf
 * des 31.12." is the one of 31.12., the law "am 1.1. außer Kraft" no longer applies on 1.1. "Vor dem
 * 1.3.2024" is the day before, "nach dem" the day after.
 */
export function parseDay(text: string, today: LocalDate): LocalDate | null {
  const relative = RELATIVE.get(text.trim().toLowerCase());
  if (relative !== undefined) return addDays(today, relative);
  const found = findDay(text, today);
  if (!found) return null;
  if (/\bvor\b/u.test(found.words)) return addDays(found.day, -1);
  return /\bnach\b/u.test(found.words) ? addDays(found.day, 1) : found.day;
}

function findDay(text: string, near?: LocalDate): FoundDay | null {
  const match =
    NUMERIC.exec(text) ?? NAMED.exec(text) ?? ISO.exec(text) ?? (near ? KEYED.exec(text) : null);
  if (!match) return null;
  const words = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  const [iso, day, month, year = ''] = match;
  const found = day === undefined ? iso : dayOf(day, month!, year, near);
  // Another number means another day, or a paragraph; guessing between them would be worse than asking.
  return isLocalDate(found) && !/\d/u.test(words)
    ? { day: found, words: words.toLowerCase() }
    : null;
}

function dayOf(day: string, month: string, year: string, near?: LocalDate): string | null {
  const name = month.toLowerCase();
  const number = /^\d+$/.test(month)
    ? Number(month)
    : MONTHS.findIndex((names) => names.includes(name)) + 1;
  if (number === 0) return null;
  const rest = `-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year.length === 4) return `${year}${rest}`;
  return near === undefined
    ? null
    : nearest(
        yearsFor(year, near).map((y) => `${y}${rest}`),
        near,
      );
}

/** The years that two digits may stand for, or no digit at all. */
function yearsFor(digits: string, near: LocalDate): number[] {
  const now = Number(near.slice(0, 4));
  if (digits === '') return [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((years) => now + years);
  const century = Math.floor(now / 100) * 100;
  return [-100, 0, 100].map((years) => century + years + Number(digits));
}

function nearest(days: readonly string[], near: LocalDate): LocalDate | null {
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(near));
  return days
    .filter(isLocalDate)
    .reduce<LocalDate | null>((a, b) => (a === null || distance(b) < distance(a) ? b : a), null);
}
