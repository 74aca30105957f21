import { depthOf, type Citation, type PathElement, type PathKind } from './citation.js';
import type { Cursor } from './cursor.js';
import { Cursor as Lookahead } from './cursor.js';
import { readBareElement, readNamedElement, readPath } from './elements.js';
import { END, NO_QUANTITY, readReach } from './shapes.js';

/** One citation of a group, before its law is known. */
interface Item extends Omit<Citation, 'law' | 'edition' | 'unit'> {
  readonly start: number;
  readonly end: number;
}

/** What one `§` or `§§` governs: "§§ 5 Abs. 1, 8 Abs. 1 und 2". */
export interface Group {
  readonly unit: Citation['unit'];
  readonly items: readonly Item[];
}

const SIGN =
  /(?:(?<plural>§\s?§|Paragra(?:f|ph)en|Artt\.|Artikeln)|(?<single>§|Paragra(?:f|ph)s?|Art(?:ikels?|\.)?))\s*(?=\d)/uy;

/**
 * A label: digits and a letter, which may stand apart ("§ 4 a"). A letter that belongs to what follows
 * ("a. F.", "f.", "i. V. m.") is not part of it.
 */
const LABEL = new RegExp(
  String.raw`(?<number>\d+)(?:(?<letter>[a-z])${END}|\s(?<apart>[a-eg-hj-n])${END}(?!\.\s?\p{L}\.)|` +
    String.raw`(?=ff?${END})|(?=Abs)|${END})`,
  'uy',
);
const ANOTHER_SIGN = /§\s*/uy;
const CONNECTOR =
  /\s*(?:,?\s*(?:und\/oder|und|oder|sowie|bzw\.|beziehungsweise|u\.|i\.\s?V\.\s?m\.|iVm|in\s+Verbindung\s+mit)|[,;/])\s*(?:(?:auch|nach|des|dem)\s+)?/uy;

export function readGroup(cursor: Cursor): Group | null {
  const sign = cursor.take(SIGN);
  if (!sign) return null;
  const plural = sign.groups!.plural !== undefined;
  const unit = sign[0].startsWith('A') ? 'Art' : '§';
  const first = readProvision(cursor, sign.index, plural);
  if (!first) return null;
  const items = [first];
  for (;;) {
    const next = cursor.attempt(() => readNext(cursor, items, plural));
    if (!next) return { unit, items };
    items.push(next);
  }
}

function readProvision(cursor: Cursor, start: number, plural: boolean): Item | null {
  const label = readLabel(cursor, plural);
  if (label === null) return null;
  const reach = readReach(cursor, () => {
    cursor.take(ANOTHER_SIGN);
    return readLabel(cursor, plural);
  });
  const path = readPath(cursor);
  return { start, end: cursor.position, label, ...reach, path };
}

/** "§§ 53f." is § 53 and the next one, "§ 53f" a provision of that label. */
function readLabel(cursor: Cursor, plural: boolean): string | null {
  const found = cursor.take(LABEL);
  if (!found) return null;
  const { number, letter, apart } = found.groups!;
  if (plural && letter === 'f' && cursor.text[cursor.position] === '.') {
    cursor.position -= 1;
    return number!;
  }
  return number! + (letter ?? apart ?? '');
}

/** The next member of the list: a part that is named, a bare value, or another provision. */
function readNext(cursor: Cursor, items: readonly Item[], plural: boolean): Item | null {
  if (!cursor.take(CONNECTOR)) return null;
  const start = cursor.position;
  const last = items.at(-1)!;
  const named = readNamedElement(cursor);
  if (named) return below(cursor, start, last, named);
  const kind = kindOfBareValue(cursor, last, plural);
  if (kind === 'label') return readProvision(cursor, start, true);
  const element = kind && readBareElement(cursor, kind);
  return element ? below(cursor, start, last, element) : null;
}

/** The same provision with another part: what lies above the part is inherited. */
function below(cursor: Cursor, start: number, last: Item, element: PathElement): Item {
  const path = readPath(cursor, [...inherited(last.path, element.kind), element]);
  return { label: last.label, start, end: cursor.position, path };
}

function inherited(path: readonly PathElement[], kind: PathKind): readonly PathElement[] {
  const same = path.findLastIndex((element) => element.kind === kind);
  if (same >= 0) return path.slice(0, same);
  return path.filter((element) => depthOf(element.kind) < depthOf(kind));
}

const NUMBER = new RegExp(String.raw`(\d+)[a-z]?(?=${END})${NO_QUANTITY}`, 'uy');
const ROMAN_START = /[IVX]/uy;
const SINGLE_LETTER = new RegExp(String.raw`[a-z]{1,2}${END}(?!\.\s?\p{L})`, 'uy');

/**
 * What a value without a word stands for. A letter goes on with the letters, a Roman number with the
 * Absätze. A number goes on with the innermost numbered part, unless it begins a provision of its own:
 * after `§§`, labels ascend ("§§ 5 Abs. 1, 8"), and a part on the same level behind the number shows
 * that the number is no such part ("§§ 5 Abs. 1, 8 Abs. 2").
 */
function kindOfBareValue(cursor: Cursor, last: Item, plural: boolean): PathKind | 'label' | null {
  const innermost = last.path.at(-1);
  if (cursor.peek(ROMAN_START)) return innermost ? 'Abs' : null;
  if (cursor.peek(SINGLE_LETTER)) {
    return innermost?.kind === 'lit' || innermost?.kind === 'litlit' ? innermost.kind : null;
  }
  const number = cursor.peek(NUMBER)?.[1];
  if (number === undefined) return null;
  const level = last.path.findLast(({ kind }) => kind !== 'lit' && kind !== 'litlit')?.kind;
  if (!level) return 'label';
  const ahead = kindBehindLabel(cursor);
  if (ahead && depthOf(ahead) <= depthOf(level)) return 'label';
  return plural && Number(number) > Number.parseInt(last.label, 10) ? 'label' : level;
}

function kindBehindLabel(cursor: Cursor): PathKind | undefined {
  const lookahead = new Lookahead(cursor.text, cursor.position);
  return readProvision(lookahead, cursor.position, true)?.path[0]?.kind;
}
