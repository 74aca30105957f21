import { alignTokens, type Token } from '../comparison/index.js';

/** A stretch of a text that was written by two: settled, or changed by both in different ways. */
export type Stretch<C> =
  | { readonly kind: 'settled'; readonly words: readonly Token<C>[] }
  | {
      readonly kind: 'collision';
      readonly base: readonly Token<C>[];
      readonly mine: readonly Token<C>[];
      readonly theirs: readonly Token<C>[];
    };

interface Region<C> {
  /** Whether all three have these words, one by one. */
  isCommon: boolean;
  base: Token<C>[];
  mine: Token<C>[];
  theirs: Token<C>[];
}

/**
 * Merges a text word by word. What one side has changed is taken over; what both have changed in the
 * same way, too. Changes between which no word is left as it was touch each other, and collide.
 */
export function mergeWords<C>(
  base: readonly Token<C>[],
  mine: readonly Token<C>[],
  theirs: readonly Token<C>[],
): Stretch<C>[] {
  const stretches: Stretch<C>[] = [];
  for (const region of withoutTouching(regionsOf(base, mine, theirs))) {
    const words = settledWords(region);
    const last = stretches.at(-1);
    if (words === null) {
      stretches.push({ kind: 'collision', ...textsOf(region) });
    } else if (last?.kind === 'settled') {
      stretches[stretches.length - 1] = { kind: 'settled', words: [...last.words, ...words] };
    } else {
      stretches.push({ kind: 'settled', words });
    }
  }
  return stretches;
}

const textsOf = <C>({ base, mine, theirs }: Region<C>) => ({ base, mine, theirs });

function regionsOf<C>(
  base: readonly Token<C>[],
  mine: readonly Token<C>[],
  theirs: readonly Token<C>[],
): Region<C>[] {
  const [inMine, inTheirs] = [new Map(alignTokens(base, mine)), new Map(alignTokens(base, theirs))];
  const regions: Region<C>[] = [];
  const add = (isCommon: boolean, texts: Omit<Region<C>, 'isCommon'>) => {
    if (texts.base.length + texts.mine.length + texts.theirs.length === 0) return;
    const last = regions.at(-1);
    if (last?.isCommon === isCommon)
      regions[regions.length - 1] = { isCommon, ...joined(last, texts) };
    else regions.push({ isCommon, ...texts });
  };
  let from = { base: 0, mine: 0, theirs: 0 };
  const addUntil = (until: typeof from) => {
    add(false, {
      base: base.slice(from.base, until.base),
      mine: mine.slice(from.mine, until.mine),
      theirs: theirs.slice(from.theirs, until.theirs),
    });
    from = until;
  };
  base.forEach((word, place) => {
    const [m, t] = [inMine.get(place), inTheirs.get(place)];
    if (m === undefined || t === undefined) return;
    addUntil({ base: place, mine: m, theirs: t });
    const texts = { base: [word], mine: [mine[m]!], theirs: [theirs[t]!] };
    // The same word, but printed or led elsewhere by both in different ways, is no common ground.
    add(merged(texts, isSameText) !== null, texts);
    from = { base: place + 1, mine: m + 1, theirs: t + 1 };
  });
  addUntil({ base: base.length, mine: mine.length, theirs: theirs.length });
  return regions;
}

/** Regions with nothing but gaps and signs in between are one, where both sides have a part in them. */
function withoutTouching<C>(regions: readonly Region<C>[]): Region<C>[] {
  const result: Region<C>[] = [];
  regions.forEach((region, place) => {
    const last = result.at(-1);
    const next = regions[place + 1];
    if (region.isCommon && last && next && !region.base.some(isWord) && areOfBoth(last, next)) {
      result[result.length - 1] = { isCommon: false, ...joined(last, region) };
    } else if (last && !last.isCommon && !region.isCommon) {
      result[result.length - 1] = { isCommon: false, ...joined(last, region) };
    } else {
      result.push(region);
    }
  });
  return result;
}

const isWord = ({ text }: Token<unknown>) => /[\p{L}\p{N}]/u.test(text);

function areOfBoth<C>(one: Region<C>, other: Region<C>): boolean {
  const regions = [one, other];
  return (
    regions.some(({ base, mine }) => !isSameText(base, mine)) &&
    regions.some(({ base, theirs }) => !isSameText(base, theirs))
  );
}

/** The words of a region that needs no decision; of common words, each as whoever changed it has it. */
function settledWords<C>(region: Region<C>): readonly Token<C>[] | null {
  if (!region.isCommon) return merged(region, isSameText);
  return region.base.map((word, place) => {
    const texts = { base: [word], mine: [region.mine[place]!], theirs: [region.theirs[place]!] };
    return merged(texts, isSameText)![0]!;
  });
}

/** What only one has changed, or both alike; `null` where they changed it in different ways. */
function merged<T>(
  { base, mine, theirs }: { base: T; mine: T; theirs: T },
  isSame: (a: T, b: T) => boolean,
): T | null {
  if (isSame(base, mine)) return theirs;
  return isSame(base, theirs) || isSame(mine, theirs) ? mine : null;
}

function isSameText<C>(a: readonly Token<C>[], b: readonly Token<C>[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ text, style }, place) => text === b[place]!.text && style === b[place]!.style)
  );
}

function joined<C>(a: Omit<Region<C>, 'isCommon'>, b: Omit<Region<C>, 'isCommon'>) {
  return {
    base: [...a.base, ...b.base],
    mine: [...a.mine, ...b.mine],
    theirs: [...a.theirs, ...b.theirs],
  };
}
