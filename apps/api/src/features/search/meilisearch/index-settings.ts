import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { isDeepStrictEqual } from 'node:util';

const equality = { facetSearch: false, filter: { equality: true, comparison: false } };
const comparison = { facetSearch: false, filter: { equality: true, comparison: true } };

/**
 * How our index is set up, all of it. Meilisearch searches no text: what a query means is decided by our
 * own language library, as alternatives of tokens with and/or between them, and the one place where
 * Meilisearch knows and/or is its filters. Its own segmentation would shred compounds (`Bescheinigung`
 * becomes `B|esche|inigung`) and its typo tolerance would turn § 18a into § 18b.
 */
export const indexSettings = {
  /** Whoever gets hold of the key for searching reads numbers and nothing else. */
  displayedAttributes: ['id'],
  searchableAttributes: [],
  filterableAttributes: [
    { attributePatterns: ['title', 'text'], features: equality },
    { attributePatterns: ['id', 'subject', 'isEntry', 'teams'], features: equality },
    { attributePatterns: ['kind', 'laws', 'topics', 'team'], features: equality },
    { attributePatterns: ['validFrom', 'validUntil'], features: comparison },
  ],
  sortableAttributes: ['id', 'standing', 'textLength', 'titleLength'],
  rankingRules: ['sort'],
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  facetSearch: false,
  proximityPrecision: 'byAttribute',
  faceting: { maxValuesPerFacet: 300, sortFacetValuesBy: { '*': 'count' } },
  // What is counted is limited by it, too.
  pagination: { maxTotalHits: 10_000_000 },
  distinctAttribute: null,
  // What is found when it cuts off is in no order, and does not say so. By then nobody waits any more.
  searchCutoffMs: 300,
} satisfies Settings;

/** Raise it when a document of the index changes its shape. */
const DOCUMENT_VERSION = 1;

/**
 * Names what is in an index. It is part of the name of the index: processes of two releases that differ
 * here each search their own, until the last one of the older release is gone.
 */
export const indexFormat = createHash('sha256')
  .update(JSON.stringify([DOCUMENT_VERSION, indexSettings]))
  .digest('hex')
  .slice(0, 8);

/** Whether the server has our settings; of what we say nothing about, it may think what it likes. */
export function isSetUp(current: Settings): boolean {
  return covers(current, indexSettings);
}

function covers(current: unknown, wanted: unknown): boolean {
  if (!isObject(current) || !isObject(wanted)) return isDeepStrictEqual(current, wanted);
  return Object.entries(wanted).every(([name, value]) => covers(current[name], value));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
