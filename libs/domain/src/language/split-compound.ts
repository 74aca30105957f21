import type { Nouns } from './nouns.js';

/** Shorter words are no compounds worth taking apart. */
const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 4;
/** Parts of three letters (`Amt`, `Ehe`, `Tag`) must be that common, or they are found everywhere. */
const COMMON = 8;
const MOST_PARTS = 4;
const SHORTEST_PIECE = 3;

/** What may stand between two parts: Aufenthalt-s-recht, Familie-n-nachzug, Bund-es-amt. */
const links = ['s', 'es', 'n', 'ns'];
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

/**
 * Takes a folded compound apart into nouns of the lexicon: the fewest parts, and of equally few the most
 * common ones. The parts come in order, as they stand in the lexicon; of compounds of more than two,
 * what follows the first part comes as a whole, too. None where the word is no compound of known nouns.
 *
 * Works from the end, which is never inflected within the lexicon: most words end in no known noun, and
 * are done with.
 */
export function splitCompound(word: string, nouns: Nouns): readonly string[] {
  if (word.length < SHORTEST_COMPOUND || !/^[a-z]+$/.test(word)) return [];
  const ends = endsOf(word, nouns);
  if (ends.length === 0) return [];
  const beginnings = new Beginnings(word, nouns);
  for (let heads = 1; heads < MOST_PARTS; heads++) {
    let best: Split | null = null;
    for (const { at, ...end } of ends) {
      const split = join(beginnings.upTo(at, heads), end, at);
      if (split && (!best || isBetter(split, best))) best = split;
    }
    if (best) return withRest(word, best, nouns);
  }
  return [];
}

interface Split {
  readonly parts: readonly string[];
  /** Of the first part with what links it. */
  readonly headLength: number;
  readonly rareLinks: number;
  /** Sum of logarithms of how common the parts are. */
  readonly commonness: number;
}

interface Part {
  readonly noun: string;
  readonly rareLinks: number;
  readonly commonness: number;
}

/** Every noun in which the word ends, with room for another one before it. */
function endsOf(word: string, nouns: Nouns): (Part & { at: number })[] {
  const ends: (Part & { at: number })[] = [];
  for (const at of nouns.beginningsIn(word)) {
    if (at < SHORTEST_PIECE || at > word.length - SHORTEST_PIECE) continue;
    const end = partOf(word.slice(at), nouns, 0);
    if (end) ends.push({ ...end, at });
  }
  return ends;
}

/** What stands before the end of a word. Few beginnings are nouns, and only behind those another is looked for. */
class Beginnings {
  private readonly known = new Map<number, Split | null>();

  constructor(
    private readonly word: string,
    private readonly nouns: Nouns,
  ) {}

  /** The best way to read all before `end` as so many linked nouns. */
  upTo(end: number, count: number): Split | null {
    const key = end * MOST_PARTS + count;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const best = count === 1 ? this.first(end) : this.several(end, count);
    this.known.set(key, best);
    return best;
  }

  private first(end: number): Split | null {
    const head = linkedPart(this.word.slice(0, end), this.nouns);
    return head && { ...head, parts: [head.noun], headLength: end };
  }

  private several(end: number, count: number): Split | null {
    let best: Split | null = null;
    for (let at = SHORTEST_PIECE * (count - 1); at <= end - SHORTEST_PIECE; at++) {
      const heads = this.upTo(at, count - 1);
      const last = heads && linkedPart(this.word.slice(at, end), this.nouns);
      const split = last && join(heads, last, at);
      if (split && (!best || isBetter(split, best))) best = split;
    }
    return best;
  }
}

function join(heads: Split | null, last: Part, at: number): Split | null {
  return (
    heads && {
      parts: [...heads.parts, last.noun],
      headLength: heads.parts.length === 1 ? at : heads.headLength,
      rareLinks: heads.rareLinks + last.rareLinks,
      commonness: heads.commonness + last.commonness,
    }
  );
}

/** Of splits into equally many parts. */
function isBetter(one: Split, other: Split): boolean {
  if (one.rareLinks !== other.rareLinks) return one.rareLinks < other.rareLinks;
  return one.commonness > other.commonness;
}

function withRest(word: string, { parts, headLength }: Split, nouns: Nouns): readonly string[] {
  const rest = word.slice(headLength);
  return parts.length > 2 && nouns.has(rest) ? [...parts, rest] : parts;
}

/** The noun that a piece is, with or without what links it to the next one. */
function linkedPart(piece: string, nouns: Nouns): Part | null {
  let best = partOf(piece, nouns, 0);
  const consider = (noun: string, rare: number) => {
    const part = partOf(noun, nouns, rare);
    if (part && (!best || part.commonness > best.commonness)) best = part;
  };
  for (const link of links) {
    if (piece.endsWith(link)) consider(piece.slice(0, -link.length), 0);
  }
  for (const ending of lost) consider(piece + ending, 0);
  if (best) return best;
  for (const link of rareLinks) {
    if (piece.endsWith(link)) consider(piece.slice(0, -link.length), 1);
  }
  return best;
}

function partOf(noun: string, nouns: Nouns, rareLinks: number): Part | null {
  const documents = nouns.get(noun);
  if (documents === undefined || suffixes.has(noun)) return null;
  if (noun.length < SHORTEST_PART && documents < COMMON) return null;
  return { noun, rareLinks, commonness: Math.log1p(documents) };
}
