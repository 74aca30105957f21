/** Shorter words are no compounds worth taking apart. */
const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 4;
/** Parts of three letters (`Amt`, `Ehe`, `Tag`) must be that common, or they are found everywhere. */
const COMMON = 8;
const MOST_PARTS = 4;

/** What may stand between two parts, longest first: Aufenthalt-s-recht, Familie-n-nachzug, Bund-es-amt. */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ens', 'ns'];
/** What a first part may have lost: Schul(e)pflicht, Grenz(e)übertritt. */
const lost = ['e', 'en'];
/** Ends of words that are also nouns somewhere, but no parts. */
const suffixes = new Set([
  'heit',
  'keit',
  'schaft',
  'tum',
  'lich',
  'ling',
  'nis',
  'ung',
  'ende',
  'end',
  'stes',
]);

type Nouns = ReadonlyMap<string, number>;

/**
 * Takes a folded compound apart into nouns of the lexicon: the fewest parts, and of equally few the most
 * common ones. The parts come in order, as they stand in the lexicon; of compounds of more than two,
 * what follows the first part comes as a whole, too. None where the word is no compound of known nouns.
 */
export function splitCompound(word: string, nouns: Nouns): readonly string[] {
  if (word.length < SHORTEST_COMPOUND || !/^[a-z]+$/.test(word)) return [];
  const best = bestSplit(word, nouns, MOST_PARTS, new Map());
  if (!best || best.parts.length < 2) return [];
  const [head = '', ...tail] = best.parts;
  if (tail.length < 2) return best.parts;
  const rest = word.slice(best.headLength);
  return nouns.has(rest) ? [head, ...tail, rest] : best.parts;
}

interface Split {
  readonly parts: readonly string[];
  /** Of the first part with what links it. */
  readonly headLength: number;
  /** Sum of logarithms of how common the parts are. */
  readonly commonness: number;
}

function bestSplit(
  rest: string,
  nouns: Nouns,
  most: number,
  known: Map<string, Split | null>,
): Split | null {
  const key = `${most}${rest}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const whole = nounOf(rest, nouns, true);
  let best: Split | null = whole && {
    parts: [whole.noun],
    headLength: rest.length,
    commonness: whole.commonness,
  };
  if (most > 1) {
    for (let end = 3; end <= rest.length - 3; end++) {
      const head = nounOf(rest.slice(0, end), nouns, false);
      const tail = head && bestSplit(rest.slice(end), nouns, most - 1, known);
      if (!head || !tail) continue;
      const split = {
        parts: [head.noun, ...tail.parts],
        headLength: end,
        commonness: head.commonness + tail.commonness,
      };
      // The whole of a word is no split of it; only what is left over may stay whole.
      if (best === null || isBetter(split, best, most === MOST_PARTS)) best = split;
    }
  }
  known.set(key, best);
  return best;
}

function isBetter(one: Split, other: Split, mustSplit: boolean): boolean {
  if (mustSplit && other.parts.length === 1) return true;
  if (one.parts.length !== other.parts.length) return one.parts.length < other.parts.length;
  return one.commonness > other.commonness;
}

/** The noun that a piece of a word is, with or without what links it to the next. */
function nounOf(
  piece: string,
  nouns: Nouns,
  isLast: boolean,
): { noun: string; commonness: number } | null {
  let best: { noun: string; commonness: number } | null = null;
  const consider = (noun: string, factor: number) => {
    const documents = nouns.get(noun);
    if (documents === undefined || suffixes.has(noun)) return;
    if (noun.length < SHORTEST_PART && (documents < COMMON || noun.length < 3)) return;
    const commonness = Math.log1p(documents) * factor;
    if (!best || commonness > best.commonness) best = { noun, commonness };
  };
  if (isLast) {
    consider(piece, 1);
    return best;
  }
  for (const link of links) {
    if (piece.endsWith(link)) consider(piece.slice(0, piece.length - link.length), 1);
  }
  for (const ending of lost) consider(piece + ending, 0.9);
  return best;
}
