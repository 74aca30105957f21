import { makeFragmentData } from '../../../gql/fragment-masking.js';
import { type Hit, SearchHitHit } from '../hit.js';
import type { Suggestions } from './rows.js';

const inForce = { kind: 'IN_FORCE' as const, from: null, until: null };

/** A topic that matched with its title. */
export function aHit(slug: string, title: string): Hit {
  return {
    kind: 'LEGAL_ARTICLE',
    title: [{ text: title, hit: true }],
    sectionTitle: '',
    sectionId: null,
    snippet: [{ text: `Etwas über ${title}.`, hit: false }],
    status: inForce,
    slug,
    lawKey: null,
    labelKey: null,
    provisionLabel: null,
    lawAbbreviation: null,
  };
}

/** A provision of the Residence Act. */
export function aProvision(labelKey: string, title: string): Hit {
  return {
    ...aHit('', title),
    kind: 'PROVISION',
    slug: null,
    lawKey: 'aufenthg',
    labelKey,
    provisionLabel: `§ ${labelKey}`,
    lawAbbreviation: 'AufenthG',
  };
}

export function suggestionsOf(hits: Hit[], more: Partial<Suggestions> = {}): Suggestions {
  return {
    citation: null,
    missing: null,
    correctedQuery: null,
    isSimplified: false,
    hits: hits.map((hit) => makeFragmentData(hit, SearchHitHit)),
    ...more,
  };
}
