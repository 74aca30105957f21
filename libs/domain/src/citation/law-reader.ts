import { lawKey } from './address.js';
import { Cursor } from './cursor.js';
import { KNOWN_LAWS, type LawName } from './known-laws.js';

const WORD = /[\p{L}\d][\p{L}\d.]*(?:[/-][\p{L}\d]+)*/uy;
const GAP = /\s+/uy;
const LONGEST_NAME = 9;

/** Abbreviations of courts, offices and journals, built like those of laws. */
const NOT_A_LAW = new Set(
  (
    'BVerwG BVerfG BGH BSG BAG BFH VG OVG VGH LG AG OLG KG FG SG LSG EuG EuGH EGMR BAMF ABH BMI BMJ ' +
    'AA BA AE NE VE DA AZR EU EG EWG BGBl ABl BT BR GMBl NVwZ ZAR NJW DVBl UA HS'
  ).split(' '),
);

/** `AufenthG`, `LuftSiG`, `BGB-InfoV`, and runs of capitals: `EMRK`, `AEUV`. */
const ABBREVIATION = /\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)*/uy;
const LIKE_A_LAW = /^(?=.*\p{Lu}.*\p{Lu}).*(?:G|V|VO|O|GB|GBl|Ü)$|^\p{Lu}{2,6}$/u;

/** Laws of a federal state carry its name, also where the Federation has one of its own: `VwVfG NRW`. */
const OF_EVERY_STATE = new Set(['VwVfG', 'VwVG', 'VwZG']);
const STATE =
  /\s(?:NRW|NW|BW|BY|Bln|Bbg|HB|HH|Hess|MV|M-V|Nds|RP|RLP|SL|SN|LSA|SH|TH)(?![\p{L}\d])/uy;

const EU_ACT =
  /(?<type>Verordnung|VO|Richtlinie|RL)\s*(?:\((?<body>EU|EG|EWG)\)\s*)?(?:Nr\.?\s*)?(?<number>\d+\/\d+)(?:\/(?<suffix>EU|EG|EWG))?(?![\p{L}\d])/uy;

const SOCIAL_CODE =
  /(?:SGB|Sozialgesetzbuch(?:e?s)?)[\s-]*(?<book>XIV|XII|XI|IX|IV|VI{0,3}|I{1,3}|X|1[0-24]|[1-9])(?![\p{L}\d])/uy;
/** Of the Social Code, each at its number. */
export const BOOKS: readonly string[] = ' I II III IV V VI VII VIII IX X XI XII XIII XIV'.split(
  ' ',
);

export type NamedLaw = Pick<LawName, 'abbreviation' | 'unit'>;

/**
 * Finds names of laws. Inflected names ("des Aufenthaltsgesetzes") are found because the words of
 * both sides are compared without their endings.
 */
export class LawReader {
  readonly #exact = new Map<string, NamedLaw>();
  readonly #stems = new Map<string, NamedLaw>();

  constructor(laws: readonly LawName[] = []) {
    for (const law of [...laws, ...KNOWN_LAWS]) {
      for (const name of [law.abbreviation, ...(law.names ?? [])]) {
        if (!this.#exact.has(name)) this.#exact.set(name, law);
        const stems = stemsOf(name);
        if (!this.#stems.has(stems)) this.#stems.set(stems, law);
      }
    }
  }

  /** The law whose name begins at the cursor, which then stands behind it. */
  read(cursor: Cursor): NamedLaw | null {
    return this.readKnown(cursor) ?? cursor.attempt(() => readAbbreviation(cursor));
  }

  /** As `read`, but a word that only looks like an abbreviation of a law is not enough. */
  readKnown(cursor: Cursor): NamedLaw | null {
    const numbered = readEuAct(cursor) ?? readSocialCode(cursor);
    return numbered ?? cursor.attempt(() => this.#readName(cursor));
  }

  /** The law a person means who minds neither capitals nor umlauts: `aufenthg`, `sgb ii`. */
  lookup(typed: string): NamedLaw | null {
    if (/^sgb/iu.test(typed)) return readSocialCode(new Cursor(typed.toUpperCase()));
    return this.#stems.get(stemsOf(typed)) ?? null;
  }

  /** Tries the longest run of words first, so that "SGB XII" wins over "SGB". */
  #readName(cursor: Cursor): NamedLaw | null {
    const start = cursor.position;
    const ends: number[] = [];
    while (ends.length < LONGEST_NAME && cursor.take(WORD)) {
      ends.push(...stopsWithin(cursor.text, start, cursor.position));
      if (!cursor.take(GAP)) break;
    }
    for (const end of ends.sort((a, b) => b - a)) {
      const name = cursor.text.slice(start, end).replace(/\s+/g, ' ');
      const spelledOut = name.length >= 8 ? this.#stems.get(stemsOf(name)) : undefined;
      const law = this.#exact.get(name) ?? spelledOut;
      if (law) {
        cursor.position = end;
        return OF_EVERY_STATE.has(law.abbreviation) ? ofState(cursor, law.abbreviation) : law;
      }
    }
    return null;
  }
}

/** A name may end before a full stop, and before a slash that joins two laws ("AufenthG/AsylG"). */
function stopsWithin(text: string, start: number, end: number): number[] {
  const words = text.slice(start, end).replace(/\.+$/u, '');
  const firstOfTwo = words.replace(/[/-][^\s/-]*$/u, '');
  return [start + words.length, start + firstOfTwo.length];
}

const builtIn = new LawReader();
const readers = new WeakMap<readonly LawName[], LawReader>();

/** The reader for a list of laws. All federal law is thousands of names: one list is prepared once. */
export function lawReaderFor(laws: readonly LawName[] = []): LawReader {
  if (laws.length === 0) return builtIn;
  const known = readers.get(laws);
  if (known) return known;
  const reader = new LawReader(laws);
  readers.set(laws, reader);
  return reader;
}

function stemsOf(name: string): string {
  return lawKey(name)
    .split('-')
    .map((word) => (word.length > 4 ? word.replace(/(?:es|en|er|em|e|s|n)$/, '') : word))
    .join(' ');
}

function readEuAct(cursor: Cursor): NamedLaw | null {
  const act = cursor.take(EU_ACT)?.groups;
  if (!act) return null;
  const type = act.type!.startsWith('V') ? 'VO' : 'RL';
  const body = act.body ? `(${act.body}) ` : '';
  const suffix = act.suffix ? `/${act.suffix}` : '';
  return { abbreviation: `${type} ${body}${act.number}${suffix}`, unit: 'Art' };
}

function readSocialCode(cursor: Cursor): NamedLaw | null {
  const book = cursor.take(SOCIAL_CODE)?.groups?.book;
  if (!book) return null;
  return { abbreviation: `SGB ${/\d/.test(book) ? BOOKS[Number(book)] : book}`, unit: '§' };
}

function readAbbreviation(cursor: Cursor): NamedLaw | null {
  const found = cursor.take(ABBREVIATION)?.[0];
  if (!found || NOT_A_LAW.has(found) || !LIKE_A_LAW.test(found)) return null;
  return ofState(cursor, found);
}

function ofState(cursor: Cursor, abbreviation: string): NamedLaw {
  const state = cursor.take(STATE)?.[0].trim();
  return { abbreviation: state ? `${abbreviation} ${state}` : abbreviation };
}
