import { fold } from './fold.js';
import type { Reading, SearchQuery } from './query.js';
import { stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import { isPartToken, type Weight } from './vector.js';
import { weights } from './weights.js';
import { wordsOf } from './words.js';

/** What the ranking looks at of a document that an engine found. */
export interface Candidate {
  /** As `wordVector` made it, or as PostgreSQL writes it. */
  readonly vector: string;
  readonly title: string;
  /**
   * How near it is to the work of the office: 3 its own pages, 2 residence law and notices, 1
   * neighbouring law, 0 the rest.
   */
  readonly standing: number;
}

/**
 * Rangfolge: how well a document answers a query; comparable within one query only. The one ranking of
 * all engines: what of the query it holds and where, whether it holds all of it, how much of its title
 * was asked for, and how near it is to the work of the office.
 */
export function scorer({ terms }: SearchQuery): (candidate: Candidate) => number {
  const total = terms.reduce((sum, { importance }) => sum + importance, 0);
  const asked = new Set(terms.flatMap(({ readings }) => readings.flatMap(({ all }) => all.flat())));
  return ({ vector, title, standing }) => {
    const find = placesIn(vector, asked);
    let answered = 0;
    let covered = 0;
    for (const { importance, readings } of terms) {
      const best = Math.max(...readings.map((reading) => reading.weight * strength(reading, find)));
      answered += importance * best;
      if (best > 0) covered += importance;
    }
    const near = weights.standing[standing] ?? 0;
    if (covered === 0) return near;
    const whole = (answered / total) * (covered / total) ** weights.coverage;
    const share = shareOfTitle(title, asked);
    const isTitle = share === 1 ? weights.title : 0;
    return whole * (1 + weights.brevity * share + isTitle) + near;
  };
}

interface Places {
  readonly fields: ReadonlySet<Weight>;
  readonly inBody: number;
  readonly positions: readonly number[];
}

type Finder = (token: string) => Places | undefined;

/** Reads only the few tokens that are asked for; the vector of a long text is long. */
function placesIn(vector: string, asked: ReadonlySet<string>): Finder {
  const places = new Map<string, Places>();
  for (let at = 0; at < vector.length;) {
    const quote = vector.indexOf("'", at + 1);
    const space = vector.indexOf(' ', quote);
    const end = space < 0 ? vector.length : space;
    const token = vector.slice(at + 1, quote);
    if (asked.has(token)) places.set(token, read(vector.slice(quote + 2, end)));
    at = end + 1;
  }
  return (token) => places.get(token);
}

function read(list: string): Places {
  const fields = new Set<Weight>();
  const positions: number[] = [];
  let inBody = 0;
  for (const place of list.split(',')) {
    const letter = place.charAt(place.length - 1);
    const field = letter === 'A' || letter === 'B' || letter === 'C' ? letter : 'D';
    fields.add(field);
    if (field === 'D') inBody += 1;
    positions.push(Number.parseInt(place, 10));
  }
  return { fields, inBody, positions };
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
      best = Math.max(best, inFields(found) * (isPartToken(token) ? weights.part : 1));
    }
    if (best === 0) return 0;
    weakest = Math.min(weakest, best);
    places.push(at);
  }
  if (weakest === Infinity) return 0;
  return places.length === 1 || areNear(places) ? weakest : weakest * weights.apart;
}

function inFields({ fields, inBody }: Places): number {
  let sum = inBody > 0 ? (weights.field.D * inBody) / (inBody + weights.half) : 0;
  for (const field of fields) if (field !== 'D') sum += weights.field[field];
  return sum;
}

/** Whether the words stand together somewhere, in any order. */
function areNear(places: readonly (readonly number[])[]): boolean {
  const [first = [], ...rest] = places;
  const reach = weights.near * rest.length;
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
