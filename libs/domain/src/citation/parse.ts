import { canonicalOf } from './canonical.js';
import type { Citation, Edition, FoundCitation } from './citation.js';
import { Cursor } from './cursor.js';
import { readEdition } from './edition.js';
import { readGroup, type Group } from './group-reader.js';
import type { LawName } from './known-laws.js';
import { type LawReader, lawReaderFor, type NamedLaw } from './law-reader.js';

export interface ParseOptions {
  /** Laws beyond the built-in ones, for example those that are imported. They come first. */
  readonly laws?: readonly LawName[];
}

interface CitedGroup extends Group {
  law: string | null;
  edition: Edition | null;
  end: number;
}

const SIGN_AHEAD = /§|(?<![\p{L}\d])(?:Art|Paragra)/gu;

/**
 * Every citation of a provision in a German text, in the order of the text. Lists are written out one
 * by one ("Abs. 1 und 2" is two citations), each with what it inherits; a range stays one citation.
 */
export function parseCitations(text: string, options: ParseOptions = {}): FoundCitation[] {
  const laws = lawReaderFor(options.laws);
  const groups: CitedGroup[] = [];
  const cursor = new Cursor(text);
  for (;;) {
    SIGN_AHEAD.lastIndex = cursor.position;
    const sign = SIGN_AHEAD.exec(text);
    if (!sign) break;
    cursor.position = sign.index;
    const group = cursor.attempt(() => readGroup(cursor));
    if (group) groups.push(withLaw(cursor, group, laws, groups.at(-1)?.end ?? 0));
    else cursor.position += sign[0].length;
  }
  inheritLaws(text, groups);
  return groups.filter((group) => isMeant(text, group)).flatMap((group) => found(text, group));
}

const ARTICLE = /\s*(?:(?:des|der|dem|das|vom|zum|zur|im)\s+)?/uy;
const ANALOGOUSLY = /\s+(?:analog|entsprechend)(?!\p{L})/uy;

function withLaw(cursor: Cursor, group: Group, laws: LawReader, from: number): CitedGroup {
  const before = readEdition(cursor);
  const after = cursor.attempt(() => {
    cursor.take(ARTICLE);
    return laws.read(cursor);
  });
  if (after) cursor.take(ANALOGOUSLY);
  const law = after ?? lawBefore(cursor.text, from, group.items[0]!.start, laws);
  const edition = before ?? readEdition(cursor);
  return { ...group, law: law?.abbreviation ?? null, edition, end: cursor.position };
}

/** Looking no further keeps the time linear in the length of the text. */
const LONGEST_JOINT = 100;

const LAST_WORDS = /(?<![\p{L}\d])(?:[\p{L}\d/.-]+\s+){0,2}[\p{L}\d/.-]+[,:]?\s*$/u;

/** "AufenthG § 18b": the law may stand directly in front, if it does not belong to another citation. */
function lawBefore(text: string, from: number, until: number, laws: LawReader): NamedLaw | null {
  const begin = Math.max(from, until - LONGEST_JOINT);
  const words = LAST_WORDS.exec(text.slice(begin, until));
  if (!words) return null;
  for (const word of words[0].matchAll(/[\p{L}\d/.-]+/gu)) {
    const cursor = new Cursor(text, begin + words.index + word.index);
    const law = laws.readKnown(cursor);
    if (law && /^[,:]?\s*$/u.test(text.slice(cursor.position, until))) return law;
  }
  return null;
}

/** Words that join citations of the same law: "§ 8 Abs. 1 i. V. m. § 5 Abs. 1 AufenthG". */
const JOINED = new RegExp(
  String.raw`^(?:[\s,;/()]|i\.\s?V\.\s?m\.|iVm|in\s+Verbindung\s+mit|(?:bzw\.|gem\.|vgl\.|u\.)|` +
    '(?:und|oder|sowie|beziehungsweise|mit|sondern|noch|weder|auch|nach|gemäß|aus|des|der|den|dem|die|' +
    'das|von|zu|entweder|nicht|jeweils|auf|als|wie|aber)(?![\\p{L}\\d]))*$',
  'u',
);

/** A citation without a law takes that of the next one it is joined to, from right to left. */
function inheritLaws(text: string, groups: CitedGroup[]): void {
  for (let at = groups.length - 2; at >= 0; at--) {
    const group = groups[at]!;
    const next = groups[at + 1]!;
    if (group.law !== null || group.unit !== next.unit) continue;
    const between = text.slice(group.end, next.items[0]!.start);
    if (between.length > LONGEST_JOINT || !JOINED.test(between)) continue;
    group.law = next.law;
    group.edition ??= next.edition;
  }
}

/** "Art" without a full stop is also a common noun: "auf diese Art 3 Anträge". */
function isMeant(text: string, { law, items }: CitedGroup): boolean {
  return law !== null || !/^Art\s/u.test(text.slice(items[0]!.start));
}

function found(text: string, { items, unit, law, edition, end }: CitedGroup): FoundCitation[] {
  return items.map(({ start, end: ownEnd, ...item }, at) => {
    const citation: Citation = { law, unit, ...item, ...(edition ? { edition } : {}) };
    const until = at === items.length - 1 ? end : ownEnd;
    return {
      start,
      end: until,
      text: text.slice(start, until),
      citation,
      canonical: canonicalOf(citation),
    };
  });
}
