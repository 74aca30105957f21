import { type CommonPlace, commonPlaces } from './sequence.js';

/** A word, a sign or a gap of running text, with the content it stands for. */
export interface Token<C> {
  readonly text: string;
  readonly content: C;
  /** What is true of it beside its text, such as bold print or the target of a link. */
  readonly style: string;
}

/** A stretch of running text and what became of it. */
export type Piece<C> =
  | { readonly change: 'same' | 'deleted' | 'inserted'; readonly content: C }
  /** It reads the same, but its print or its target has changed. */
  | { readonly change: 'reformatted'; readonly before: C; readonly after: C };

const WORD = String.raw`[\p{L}\p{M}\p{N}]+(?:[.,:/-][\p{L}\p{M}\p{N}]+)*`;
const WORDS = new RegExp(WORD, 'gu');
const TOKENS = new RegExp(String.raw`\s+|${WORD}|[^\s\p{L}\p{M}\p{N}]`, 'gu');

/**
 * Words, single signs and gaps; joined again they are the text. Amounts (`50.700,00`), days (`1.3.2027`)
 * and compounds with hyphens (`EU-Bürger`) are one word each.
 */
export function splitText(text: string): string[] {
  return text.match(TOKENS) ?? [];
}

/** The words alone. */
export function wordsOf(text: string): string[] {
  return text.match(WORDS) ?? [];
}

/** Below this share of common letters, a text is read as replaced rather than as changed. */
const COMMON_SHARE = 0.3;

/** So few words in common between two changes that many times longer are coincidence. */
const COINCIDENCE = 3;

/** Compares running text word by word; `join` makes one content of tokens that stand side by side. */
export function compareTokens<C>(
  before: readonly Token<C>[],
  after: readonly Token<C>[],
  join: (tokens: readonly Token<C>[]) => C,
): Piece<C>[] {
  const stretches = withoutCoincidences(stretchesOf(before, after));
  return stretches.flatMap(({ isCommon, former, latter }) =>
    isCommon ? commonPieces(former, latter, join) : changedPieces(former, latter, join),
  );
}

/** The places of the words that both texts have, as they are compared: none by coincidence alone. */
export function alignTokens<C>(
  before: readonly Token<C>[],
  after: readonly Token<C>[],
): CommonPlace[] {
  const places: CommonPlace[] = [];
  let [a, b] = [0, 0];
  for (const { isCommon, former, latter } of withoutCoincidences(stretchesOf(before, after))) {
    if (isCommon) former.forEach((_, at) => places.push([a + at, b + at]));
    [a, b] = [a + former.length, b + latter.length];
  }
  return places;
}

interface Stretch<C> {
  isCommon: boolean;
  former: Token<C>[];
  latter: Token<C>[];
}

function stretchesOf<C>(before: readonly Token<C>[], after: readonly Token<C>[]): Stretch<C>[] {
  const stretches: Stretch<C>[] = [];
  const add = (isCommon: boolean, former: readonly Token<C>[], latter: readonly Token<C>[]) => {
    if (former.length + latter.length === 0) return;
    const last = stretches.at(-1);
    if (last?.isCommon === isCommon) {
      last.former.push(...former);
      last.latter.push(...latter);
    } else {
      stretches.push({ isCommon, former: [...former], latter: [...latter] });
    }
  };
  let [a, b] = [0, 0];
  for (const [placeA, placeB] of [...commonWords(before, after), [before.length, after.length]]) {
    const between = trimmed(before.slice(a, placeA), after.slice(b, placeB));
    add(true, between.head.former, between.head.latter);
    add(false, between.former, between.latter);
    add(true, between.tail.former, between.tail.latter);
    add(true, before.slice(placeA, placeA! + 1), after.slice(placeB, placeB! + 1));
    [a, b] = [placeA! + 1, placeB! + 1];
  }
  return stretches;
}

/** Matches words and signs only: gaps are alike everywhere and would lead astray. */
function commonWords<C>(before: readonly Token<C>[], after: readonly Token<C>[]): number[][] {
  const placesIn = (tokens: readonly Token<C>[]) =>
    tokens.flatMap(({ text }, place) => (text.trim() === '' ? [] : [place]));
  const [placesA, placesB] = [placesIn(before), placesIn(after)];
  const textsA = placesA.map((place) => before[place]!.text);
  const textsB = placesB.map((place) => after[place]!.text);
  const common = commonPlaces(textsA, textsB);
  const letters = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
  const kept = letters(common.map(([place]) => textsA[place]!));
  const all = Math.max(letters(textsA), letters(textsB));
  const isShort = Math.min(textsA.length, textsB.length) <= 3;
  if (!isShort && kept < COMMON_SHARE * all) return [];
  return common.map(([a, b]) => [placesA[a]!, placesB[b]!]);
}

/** Takes off what both begin and end with: between two common words these are gaps. */
function trimmed<C>(former: readonly Token<C>[], latter: readonly Token<C>[]) {
  const room = Math.min(former.length, latter.length);
  let head = 0;
  while (head < room && former[head]!.text === latter[head]!.text) head += 1;
  let tail = 0;
  while (tail < room - head && former.at(-1 - tail)!.text === latter.at(-1 - tail)!.text) tail += 1;
  return {
    head: { former: former.slice(0, head), latter: latter.slice(0, head) },
    former: former.slice(head, former.length - tail),
    latter: latter.slice(head, latter.length - tail),
    tail: {
      former: former.slice(former.length - tail),
      latter: latter.slice(latter.length - tail),
    },
  };
}

/** A little word that two rewritten passages happen to share would only break them into pieces. */
function withoutCoincidences<C>(stretches: readonly Stretch<C>[]): Stretch<C>[] {
  const result: Stretch<C>[] = [];
  stretches.forEach((stretch, place) => {
    const last = result.at(-1);
    const next = stretches[place + 1];
    const neighbours = Math.min(last ? sizeOf(last) : 0, next ? sizeOf(next) : 0);
    if (last && stretch.isCommon && sizeOf(stretch) * COINCIDENCE <= neighbours) {
      last.former.push(...stretch.former);
      last.latter.push(...stretch.latter);
    } else if (last && !last.isCommon && !stretch.isCommon) {
      last.former.push(...stretch.former);
      last.latter.push(...stretch.latter);
    } else {
      result.push({ ...stretch, former: [...stretch.former], latter: [...stretch.latter] });
    }
  });
  return result;
}

function sizeOf<C>({ former, latter }: Stretch<C>): number {
  return Math.max(textOf(former).length, textOf(latter).length);
}

function textOf<C>(tokens: readonly Token<C>[]): string {
  return tokens.map(({ text }) => text).join('');
}

type Join<C> = (tokens: readonly Token<C>[]) => C;

/** The same words; where their style differs, the piece says so. */
function commonPieces<C>(
  former: readonly Token<C>[],
  latter: readonly Token<C>[],
  join: Join<C>,
): Piece<C>[] {
  const pieces: Piece<C>[] = [];
  const isAlike = (place: number) => former[place]!.style === latter[place]!.style;
  for (let from = 0; from < former.length;) {
    let until = from + 1;
    while (until < former.length && isAlike(until) === isAlike(from)) until += 1;
    const before = join(former.slice(from, until));
    pieces.push(
      isAlike(from)
        ? { change: 'same', content: before }
        : { change: 'reformatted', before, after: join(latter.slice(from, until)) },
    );
    from = until;
  }
  return pieces;
}

function changedPieces<C>(
  former: readonly Token<C>[],
  latter: readonly Token<C>[],
  join: Join<C>,
): Piece<C>[] {
  // Such as a citation that was typed as words and has become a reference.
  if (textOf(former) === textOf(latter)) {
    return [{ change: 'reformatted', before: join(former), after: join(latter) }];
  }
  const deleted: Piece<C>[] =
    former.length > 0 ? [{ change: 'deleted', content: join(former) }] : [];
  const inserted: Piece<C>[] =
    latter.length > 0 ? [{ change: 'inserted', content: join(latter) }] : [];
  return [...deleted, ...inserted];
}
