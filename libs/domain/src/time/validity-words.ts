import { addDays, isLocalDate, type LocalDate } from './local-date.js';
import { findDay, type NamedDay } from './named-day.js';

/**
 * What the words around a day say of it: nothing; it is the first one with ("ab"), the last one with
 * ("bis"), the first one without ("am … außer Kraft"); or what is meant lies before or after it.
 */
type Meaning = 'unsaid' | 'first-day' | 'last-day' | 'first-without' | 'before' | 'after';

/** How many days from the named day to the one that is asked for; `null` where the words speak of another. */
type Steps = Readonly<Record<Meaning, number | null>>;

const TO_FIRST_DAY: Steps = {
  unsaid: 0,
  'first-day': 0,
  after: 1,
  'last-day': null,
  'first-without': null,
  before: null,
};

const TO_END: Steps = {
  unsaid: 1,
  'last-day': 1,
  after: 1,
  'first-without': 0,
  before: 0,
  'first-day': null,
};

const TO_DAY_OF_LAW: Steps = {
  unsaid: 0,
  'first-day': 0,
  'last-day': 0,
  'first-without': 0,
  before: -1,
  after: 1,
};

/**
 * Tag, an dem etwas beginnt: `1.3.2024`, `01.03.2024`, `1. März 2024`, `2024-03-01`, also with the words
 * of a statute around it ("tritt am 1. März 2024 in Kraft", "mit Wirkung vom"); "nach dem 29.2.2024" is
 * the day after. `null` where the text names no day, or more than one, or none that is in the calendar,
 * or speaks of an end.
 *
 * With a day `near` which it is meant, it may be shortened to `1.3.24` or `1.3.`: of all days it could
 * be, that is the nearest. Leave `near` out while somebody is still typing.
 */
export function parseFirstDay(text: string, near?: LocalDate): LocalDate | null {
  return nearest(read(text, TO_FIRST_DAY, near).days, near);
}

/**
 * Ende einer Geltung as its first day without effect. A bare day is the last day, as people say it ("gilt
 * bis 31.12.2026"), and so is the day of "mit Ablauf des 31.12.2026" (§ 188 Abs. 1 BGB: a period ends
 * with the end of its last day); "am 1.1.2027 außer Kraft", "ab 1.1.2027 nicht mehr" and "bis vor dem
 * 1.1.2027" name the first day without. `null` as for {@link parseFirstDay}, except that it is the words
 * of a beginning that are refused.
 *
 * Of a day without its year it is the first end later than `near`, the start of what ends or today.
 */
export function parseEnd(text: string, near?: LocalDate): LocalDate | null {
  const { days, hasYear } = read(text, TO_END, near);
  if (hasYear || near === undefined) return nearest(days, near);
  return days.find((day) => day > near) ?? null;
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
  return nearest(read(text, TO_DAY_OF_LAW, today).days, today);
}

/** The days that the text can mean, the earliest first. */
function read(text: string, steps: Steps, near?: LocalDate): Pick<NamedDay, 'days' | 'hasYear'> {
  const named = findDay(text, near);
  const step = named && steps[meaningOf(named)];
  if (named === null || step === null) return { days: [], hasYear: false };
  const days = named.days.map((day) => addDays(day, step)).filter(isLocalDate);
  return { days, hasYear: named.hasYear };
}

/** What stands between a preposition and its day: "vor (dem)", "nach (Ablauf des)", "vor (Montag, dem)". */
const BEFORE = /\bvor\s+(?:dem\s+|\p{L}+,\s+)*$/u;
const AFTER = /\bnach\s+(?:dem\s+|(?:dem\s+)?ablauf\s+des\s+|\p{L}+,\s+)*$/u;
const UP_TO_EXCLUSIVE = /\bbis\s+\(?ausschlie(?:ß|ss)lich\b/u;
const EXCLUSIVE = /^[\s,(]*ausschlie(?:ß|ss)lich[\s).]*$/u;
const NO_LONGER = /au(?:ß|ss)er\s*kraft|nicht mehr|aufgehoben|entf(?:ä|ae)llt|\bendet\b/u;
const UP_TO = /ablauf|\bbis\b|\bendet\b/u;
const AS_OF = /\b(?:ab|seit)\b|mit wirkung/u;

function meaningOf({ before, after }: NamedDay): Meaning {
  const words = `${before} ${after}`;
  const isNoLonger = NO_LONGER.test(words);
  // What no longer applies after a day applies on that day for the last time.
  if (AFTER.test(before)) return isNoLonger ? 'last-day' : 'after';
  if (BEFORE.test(before) || UP_TO_EXCLUSIVE.test(before) || EXCLUSIVE.test(after)) return 'before';
  if (UP_TO.test(words)) return 'last-day';
  if (isNoLonger) return 'first-without';
  return AS_OF.test(before) || /\bin\s+kraft\b/u.test(words) ? 'first-day' : 'unsaid';
}

function nearest(days: readonly LocalDate[], near: LocalDate | undefined): LocalDate | null {
  const distance = (day: LocalDate) =>
    near === undefined ? 0 : Math.abs(Date.parse(day) - Date.parse(near));
  return days.reduce<LocalDate | null>(
    (a, b) => (a === null || distance(b) < distance(a) ? b : a),
    null,
  );
}
