/** Shorter words are no compounds worth taking apart. */
const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 4;
/** Parts of three letters (`Amt`, `Ehe`, `Tag`) must be that common, or they are found everywhere. */
const COMMON = 8;
const MOST_PARTS = 4;

/** What may stand between two parts: Aufenthalt-s-recht, Familie-n-nachzug, Bund-es-amt. */
const links = ['', 's', 'es', 'n', 'ns'];
/** What may, too, but is more often the beginning of the second part: Pass-ersatz is no Pass-er-satz. */
const rareLinks = ['en', 'er', 'e', 'ens'];
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
  readonly rareLinks: number;
  /** Sum of logarithms of how common the parts are. */
  readonly commonness: number;
}

function bestSplit(
  rest: string,
  nouns: Nouns,
  most: number,
  seen: Map<string, Split | null>,
): Split | null {
  const key = `${most}${rest}`;
  const before = seen.get(key);
  if (before !== undefined) return before;
  const whole = nounAt(rest, nouns, true);
  let best: Split | null = whole && { ...whole, parts: [whole.noun], headLength: rest.length };
  for (let end = 3; most > 1 && end <= rest.length - 3; end++) {
    if (!mayBegin(rest, end, nouns)) continue;
    const head = nounAt(rest.slice(0, end), nouns, false);
    const tail = head && bestSplit(rest.slice(end), nouns, most - 1, seen);
    if (!head || !tail) continue;
    const split = {
      parts: [head.noun, ...tail.parts],
      headLength: end,
      rareLinks: head.rareLinks + tail.rareLinks,
      commonness: head.commonness + tail.commonness,
    };
    // The whole of a word is no split of it; only what is left over may stay whole.
    if (best === null || isBetter(split, best, most === MOST_PARTS)) best = split;
  }
  seen.set(key, best);
  return best;
}

/** Whether any noun begins like the rest of the word from there; most do not, which saves looking closer. */
function mayBegin(word: string, from: number, nouns: Nouns): boolean {
  let known = beginnings.get(nouns);
  if (!known) {
    known = new Set();
    for (const noun of nouns.keys()) {
      known.add(noun.slice(0, 4));
      // A part of three letters, of a noun that has lost its end where need be.
      if (noun.length <= 5) known.add(noun.slice(0, 3));
    }
    beginnings.set(nouns, known);
  }
  return known.has(word.slice(from, from + 4)) || known.has(word.slice(from, from + 3));
}

const beginnings = new WeakMap<Nouns, Set<string>>();

function isBetter(one: Split, other: Split, mustSplit: boolean): boolean {
  if (mustSplit && other.parts.length === 1) return true;
  if (one.parts.length !== other.parts.length) return one.parts.length < other.parts.length;
  if (one.rareLinks !== other.rareLinks) return one.rareLinks < other.rareLinks;
  return one.commonness > other.commonness;
}

type NounAt = Pick<Split, 'rareLinks' | 'commonness'> & { readonly noun: string };

/** The noun that a piece of a word is, with or without what links it to the next. */
function nounAt(piece: string, nouns: Nouns, isLast: boolean): NounAt | null {
  const withLinks = (some: readonly string[], rare: number) =>
    some
      .filter((link) => piece.endsWith(link))
      .map((link) => known(piece.slice(0, piece.length - link.length), nouns, rare));
  if (isLast) return known(piece, nouns, 0);
  return (
    mostCommon([...withLinks(links, 0), ...lost.map((end) => known(piece + end, nouns, 0))]) ??
    mostCommon(withLinks(rareLinks, 1))
  );
}

function known(noun: string, nouns: Nouns, rare: number): NounAt | null {
  const documents = nouns.get(noun);
  if (documents === undefined || suffixes.has(noun)) return null;
  if (noun.length < SHORTEST_PART && documents < COMMON) return null;
  return { noun, rareLinks: rare, commonness: Math.log1p(documents) };
}

function mostCommon(found: readonly (NounAt | null)[]): NounAt | null {
  return found.reduce((a, b) => (b && (!a || b.commonness > a.commonness) ? b : a), null);
}
