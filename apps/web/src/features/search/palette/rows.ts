import { hitAddress, provisionAddress } from '../../../app/addresses.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import type { SearchKind, SuggestQuery } from '../../../gql/graphql.js';
import { type Hit, isProvision, SearchHitHit } from '../hit.js';

export type Suggestions = SuggestQuery['suggest'];
type Citation = NonNullable<Suggestions['citation']>;

type Content =
  | { type: 'jump'; citation: Citation }
  | { type: 'hit'; hit: Hit }
  /** Puts its text into the box: what was searched for before, or what was probably meant. */
  | { type: 'recent' | 'correction'; query: string }
  | { type: 'all'; query: string };

/** One thing that can be chosen; `to` is the page it leads to, without the chosen day. */
export type Row = Content & { id: string; to: string };

export interface Group {
  id: string;
  /** By which the heading is found in the catalogue. */
  name: 'jump' | 'recent' | 'more' | SearchKind;
  rows: Row[];
}

/** What is found for a text, and the text for which it was found. */
export interface Answer {
  query: string;
  suggestions: Suggestions;
}

/**
 * What the palette offers: the cited provision first, then what matches by kind, the kind of the best hit
 * first, last the page of all results.
 */
export function groupsFor(query: string, suggestions: Suggestions | null): Group[] {
  const { citation, correctedQuery, hits = [] } = suggestions ?? {};
  const jump: Content[] = citation ? [{ type: 'jump', citation }] : [];
  const kinds = new Map<SearchKind, Content[]>();
  for (const masked of hits) {
    const hit = readFragment(SearchHitHit, masked);
    if (citation && isProvision(hit, citation)) continue;
    kinds.set(hit.kind, [...(kinds.get(hit.kind) ?? []), { type: 'hit', hit }]);
  }
  return placed([
    ['jump', jump],
    ...kinds,
    [
      'more',
      [
        ...(correctedQuery ? [{ type: 'correction' as const, query: correctedQuery }] : []),
        { type: 'all', query },
      ],
    ],
  ]);
}

/** What the palette offers before anything is typed. */
export function groupsOfRecent(searches: readonly string[]): Group[] {
  return placed([['recent', searches.map((query) => ({ type: 'recent', query }))]]);
}

/**
 * A row is known by what it leads to: what is active stays so, wherever newer rows move it. Only the first
 * is known as such, so that whoever has not chosen yet stays with the best when a better one arrives.
 */
function placed(groups: readonly (readonly [Group['name'], readonly Content[]])[]): Group[] {
  const known = new Set<string>();
  return groups
    .filter(([, contents]) => contents.length > 0)
    .map(([name, contents]) => ({
      id: `group-${name}`,
      name,
      rows: contents.map((content) => {
        const to = addressOf(content);
        const id = known.size === 0 ? 'first' : unlike(known, `${content.type} ${to}`);
        known.add(id);
        return { ...content, id, to };
      }),
    }));
}

/** Two things may be read at one address. */
function unlike(known: ReadonlySet<string>, id: string): string {
  return known.has(id) ? unlike(known, `${id} again`) : id;
}

function addressOf(content: Content): string {
  switch (content.type) {
    case 'jump': {
      const { lawKey, labelKey, fragment } = content.citation;
      return provisionAddress(lawKey, labelKey, fragment);
    }
    case 'hit':
      return hitAddress(content.hit);
    default:
      return resultsAddress(content.query);
  }
}

export function resultsAddress(query: string): string {
  return `/suche?${new URLSearchParams({ q: query })}`;
}
