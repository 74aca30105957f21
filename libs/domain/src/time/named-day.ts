import { isLocalDate, type LocalDate } from './local-date.js';

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

/** The one day that a text names. */
export interface NamedDay {
  /** The days it can be, the earliest first: several where the year is shortened or left out. */
  readonly days: readonly LocalDate[];
  readonly hasYear: boolean;
  /** The words on either side of it, in lower case. */
  readonly before: string;
  readonly after: string;
}

/** `null` where the text names no day, or more than one. Shortened days are read only `near` another. */
export function findDay(text: string, near?: LocalDate): NamedDay | null {
  const match =
    NUMERIC.exec(text) ?? NAMED.exec(text) ?? ISO.exec(text) ?? (near ? KEYED.exec(text) : null);
  if (!match) return null;
  const before = text.slice(0, match.index).toLowerCase();
  const after = text.slice(match.index + match[0].length).toLowerCase();
  // Another number means another day, or a paragraph; guessing between them would be worse than asking.
  if (/\d/u.test(before + after)) return null;
  const [iso, day, month, year = ''] = match;
  const days = day === undefined ? [iso] : daysOf(day, month!, year, near);
  return {
    days: days.filter(isLocalDate),
    hasYear: day === undefined || year !== '',
    before,
    after,
  };
}

function daysOf(day: string, month: string, year: string, near?: LocalDate): string[] {
  const name = month.toLowerCase();
  const number = /^\d+$/.test(month)
    ? Number(month)
    : MONTHS.findIndex((names) => names.includes(name)) + 1;
  const rest = `-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return yearsFor(year, near).map((each) => `${each}${rest}`);
}

/** The years that four digits stand for, or may stand for if there are only two, or none at all. */
function yearsFor(digits: string, near?: LocalDate): (number | string)[] {
  if (digits.length === 4) return [digits];
  if (near === undefined) return [];
  const now = Number(near.slice(0, 4));
  if (digits === '') return [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((years) => now + years);
  const century = Math.floor(now / 100) * 100;
  return [-100, 0, 100].map((years) => century + years + Number(digits));
}
