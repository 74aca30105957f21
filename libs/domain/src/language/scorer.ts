import type { Reading, SearchQuery } from './query.js';
import { fold } from './fold.js';
import { stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import type { Weight } from './vector.js';
import { wordsOf } from './words.js';

/** What the ranking looks at of a document that an engine found. */
export interface Candidate {
  /** As `wordVector` made it, or as PostgreSQL writes it. */
  readonly vector: string;
  readonly title: string;
  /** How near it is to the work of the office: 3 its own pages, 2 residence law, 1 neighbouring law, 0 the rest. */
  readonly standing: number;
}

/** How much a place says; in a body the same word may say it several times. */
const fields: Readonly<Record<Weight, number>> = { A: 1, B: 0.35, C: 0.4, D: 0.3 };
/** After that many times in a body a word has said half of what it can. */
const HALF = 1.5;
const PART = 0.6;
/** Words of one reading that stand further apart than this do not belong together. */
const NEAR = 4;
const APART = 0.5;
const BREVITY = 0.35;
const STANDING = 0.06;

/** Rangfolge: how well a document answers a query; comparable within one query only. The one ranking of all engines. */
export function scorer(query: SearchQuery): (candidate: Candidate) => number {
  const total = query.terms.reduce((sum, { importance }) => sum + importance, 0);
  const titleTokens = new Set(
    query.terms.flatMap(({ readings }) => readings.flatMap(({ all }) => all.flat())),
  );
  return (candidate) => {
    const places = placesIn(candidate.vector);
    let found = 0;
    for (const { importance, readings } of query.terms) {
      let best = 0;
      for (const reading of readings) {
        if (reading.weight <= best) break;
        best = Math.max(best, reading.weight * strength(reading, places));
      }
      found += importance * best;
    }
    const answered = total === 0 ? 0 : found / total;
    return (
      answered +
      BREVITY * answered * shareOfTitle(candidate.title, titleTokens) +
      STANDING * candidate.standing
    );
  };
}

interface Places {
  readonly weights: ReadonlySet<Weight>;
  readonly inBody: number;
  readonly positions: readonly number[];
}

type Finder = (token: string) => Places | null;

/** Reads only the few tokens that are asked for; a vector of a long text is long. */
function placesIn(vector: string): Finder {
  return (token) => {
    const opening = `'${token}':`;
    const at = vector.startsWith(opening) ? 0 : vector.indexOf(` ${opening}`) + 1;
    if (at === 0 && !vector.startsWith(opening)) return null;
    const start = at + opening.length;
    const end = vector.indexOf(' ', start);
    return read(vector.slice(start, end < 0 ? undefined : end));
  };
}

function read(list: string): Places {
  const weights = new Set<Weight>();
  const positions: number[] = [];
  let inBody = 0;
  for (const place of list.split(',')) {
    const letter = place.charAt(place.length - 1);
    const weight = letter === 'A' || letter === 'B' || letter === 'C' ? letter : 'D';
    weights.add(weight);
    if (weight === 'D') inBody += 1;
    positions.push(Number.parseInt(place, 10));
  }
  return { weights, inBody, positions };
}

/** How strongly a document holds a reading: not at all if anything of it is missing. */
function strength({ all }: Reading, find: Finder): number {
  let weakest = Infinity;
  const places: (readonly number[])[] = [];
  for (const tokens of all) {
    let best = 0;
    const at: number[] = [];
    for (const token of tokens) {
      const found = find(token);
      if (!found) continue;
      at.push(...found.positions);
      best = Math.max(best, inFields(found) * (token.startsWith('~') ? PART : 1));
    }
    if (best === 0) return 0;
    weakest = Math.min(weakest, best);
    places.push(at);
  }
  if (weakest === Infinity) return 0;
  return places.length === 1 || areNear(places) ? weakest : weakest * APART;
}

function inFields({ weights, inBody }: Places): number {
  let sum = inBody > 0 ? (fields.D * inBody) / (inBody + HALF) : 0;
  for (const weight of weights) if (weight !== 'D') sum += fields[weight];
  return sum;
}

/** Whether the words stand together somewhere, in any order. */
function areNear(places: readonly (readonly number[])[]): boolean {
  const [first = [], ...rest] = places;
  const reach = NEAR * rest.length;
  return first.some((place) =>
    rest.every((others) => others.some((other) => Math.abs(other - place) <= reach)),
  );
}

/** How much of a title was asked for: of two that hold a word, the one that says little else is meant. */
function shareOfTitle(title: string, asked: ReadonlySet<string>): number {
  const bases = wordsOf(title)
    .map(fold)
    .filter((word) => !isStopWord(word))
    .map(stem);
  if (bases.length === 0) return 0;
  return bases.filter((base) => asked.has(base)).length / bases.length;
}
