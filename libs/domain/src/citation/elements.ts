import { depthOf, type PathElement, type PathKind } from './citation.js';
import type { Cursor } from './cursor.js';
import { END, fromRoman, NO_QUANTITY, readReach, ROMAN } from './shapes.js';

/** How each part is written. A word counts only with a value behind it, so short forms do no harm. */
const SPELLINGS: Record<PathKind, { readonly words: string; readonly value: string }> = {
  Abs: { words: 'Absatz(?:es)?|Absätzen?|Abs', value: String.raw`\d+[a-z]?|${ROMAN}` },
  UAbs: { words: 'Unterabsatz(?:es)?|Unterabsätzen?|Unterabs|UAbs|UA', value: String.raw`\d+` },
  Satz: { words: 'Satz(?:es)?|Sätzen?|S', value: String.raw`\d+` },
  Hs: { words: 'Halbsatz(?:es)?|Halbsätzen?|Halbs|Hs', value: String.raw`\d+` },
  Nr: { words: 'Nummern?|Nrn|Nr|Ziffern?|Ziff', value: String.raw`\d+[a-z]{0,2}` },
  lit: { words: 'Buchstaben?|Buchst|Bst|lit', value: String.raw`[a-z]|(?<twin>[a-z])\k<twin>` },
  litlit: {
    words: 'Doppelbuchstaben?|Doppelbuchst|litlit|sublit',
    value: String.raw`(?<twin>[a-z])\k<twin>`,
  },
  Alt: { words: 'Alternativen?|Alt|Varianten?|Var|Falls?', value: String.raw`\d+` },
};
const KINDS = Object.keys(SPELLINGS) as PathKind[];

function perKind(source: (kind: PathKind) => string, flags: string): Record<PathKind, RegExp> {
  return Object.fromEntries(KINDS.map((kind) => [kind, new RegExp(source(kind), flags)])) as never;
}

const NAMED = perKind(
  (kind) =>
    String.raw`(?:${SPELLINGS[kind].words})(?:\.\s*|\s+|(?=\d))(?<value>${SPELLINGS[kind].value})${END}\)?`,
  'iuy',
);
const BARE = perKind((kind) => `(?<value>${SPELLINGS[kind].value})${END}${NO_QUANTITY}`, 'uy');

const ORDINALS = ['erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte'];
const ORDINAL = perKind(
  (kind) =>
    String.raw`(?:(?<digit>\d+)\.|(?<word>${ORDINALS.join('|')})[nrms]?)\s*` +
    String.raw`(?:${SPELLINGS[kind].words})${END}\.?`,
  'iuy',
);

/** A part that says what it is: `Abs. 2`, `Nrn. 1 bis 3`, `2. Halbsatz`, `zweiter Alternative`. */
export function readNamedElement(cursor: Cursor): PathElement | null {
  for (const kind of KINDS) {
    const ordinal = cursor.take(ORDINAL[kind])?.groups;
    if (ordinal) {
      const position = ordinal.digit ?? 1 + ORDINALS.indexOf(ordinal.word!.toLowerCase());
      return { kind, value: String(position) };
    }
    const value = cursor.take(NAMED[kind])?.groups?.value;
    if (value !== undefined) return withReach(cursor, kind, value);
  }
  return null;
}

/** A value without its word, where only parts of this kind can stand: the `2` of "Nr. 1 und 2". */
export function readBareElement(cursor: Cursor, kind: PathKind): PathElement | null {
  const value = cursor.take(BARE[kind])?.groups?.value;
  return value === undefined ? null : withReach(cursor, kind, value);
}

function withReach(cursor: Cursor, kind: PathKind, written: string): PathElement {
  const normal = (value: string) => (kind === 'Abs' ? fromRoman(value) : value.toLowerCase());
  const reach = readReach(cursor, () => {
    const end = (cursor.take(NAMED[kind]) ?? cursor.take(BARE[kind]))?.groups?.value;
    return end === undefined ? null : normal(end);
  });
  const doubled = kind === 'lit' && written.length === 2;
  return { kind: doubled ? 'litlit' : kind, value: normal(written), ...reach };
}

const PARENTHESISED = /\((\d+[a-z]?)\)/uy;
const ROMAN_ABSATZ = new RegExp(`(${ROMAN})${END}`, 'uy');
const LETTER = /([a-z])\)/uy;
const DOUBLE_LETTER = new RegExp(String.raw`(([a-z])\2)(?:\)|${END})`, 'uy');

/**
 * A part known by its shape alone: `(2)` and `II` right after the label are the Absatz, an Arabic number
 * after a Roman one the Satz, `a)` after a number the Buchstabe, `aa` after that the Doppelbuchstabe.
 */
function readShapedElement(cursor: Cursor, path: readonly PathElement[], roman: boolean) {
  const last = path.at(-1);
  if (!last) {
    const absatz = cursor.take(PARENTHESISED) ?? cursor.take(ROMAN_ABSATZ);
    return absatz && withReach(cursor, 'Abs', absatz[1]!);
  }
  if (last.kind === 'Abs' && roman) return readBareElement(cursor, 'Satz');
  if (depthOf(last.kind) <= depthOf('Nr')) {
    const letter = cursor.take(LETTER);
    return letter && withReach(cursor, 'lit', letter[1]!);
  }
  const double = last.kind === 'lit' ? cursor.take(DOUBLE_LETTER) : null;
  return double && withReach(cursor, 'litlit', double[1]!);
}

const ROMAN_BEHIND = /[IVX][a-z]?$/u;
const SPACE = /\s*/uy;
const COMMA = /\s*,\s*/uy;

/** Reads parts as long as there are any, starting below `begun`. */
export function readPath(cursor: Cursor, begun: readonly PathElement[] = []): PathElement[] {
  const path = [...begun];
  let roman =
    begun.length > 0 && ROMAN_BEHIND.test(cursor.text.slice(cursor.position - 2, cursor.position));
  for (;;) {
    const step = cursor.attempt(() => {
      cursor.take(SPACE);
      roman ||= path.length === 0 && cursor.peek(ROMAN_ABSATZ) !== null;
      return readNamedElement(cursor) ?? readShapedElement(cursor, path, roman);
    });
    const deeper = step ?? cursor.attempt(() => readDeeperAfterComma(cursor, path));
    if (!deeper) return path;
    path.push(deeper);
  }
}

/** "Abs. 1, Satz 2" goes on with the same citation; "Abs. 1, Abs. 2" begins another. */
function readDeeperAfterComma(cursor: Cursor, path: readonly PathElement[]): PathElement | null {
  const last = path.at(-1);
  if (!last || !cursor.take(COMMA)) return null;
  const element = readNamedElement(cursor);
  return element && depthOf(element.kind) > depthOf(last.kind) ? element : null;
}
