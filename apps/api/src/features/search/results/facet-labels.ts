import { abbreviationOf } from '@rechtsstand/domain/citation';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { FacetCounts, FacetName, Facets } from '../search-engine.js';

/** Counts with what people call the things that were counted; the most frequent first. */
export async function labelled(ctx: RequestContext, counts: FacetCounts): Promise<Facets> {
  const { laws, topics, teams } = counts;
  const keys = [laws, topics, teams].map((facet) => facet.map(({ key }) => key));
  const rows: { facet: FacetName; key: string; label: string }[] = keys.some((all) => all.length)
    ? await ctx.manager.query(LABELS, keys)
    : [];
  const labels = new Map(rows.map(({ facet, key, label }) => [`${facet} ${key}`, label]));
  const withLabels = (facet: FacetName) =>
    counts[facet]
      .map(({ key, count }) => ({ key, count, label: labelOf(facet, key, labels) }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'de'));
  return {
    kinds: withLabels('kinds'),
    laws: withLabels('laws'),
    topics: withLabels('topics'),
    teams: withLabels('teams'),
    statuses: withLabels('statuses'),
  };
}

function labelOf(facet: FacetName, key: string, labels: ReadonlyMap<string, string>): string {
  const known = labels.get(`${facet} ${key}`);
  if (known !== undefined) return known;
  // A law that is cited but was never imported has no name of its own in the database.
  return facet === 'laws' ? abbreviationOf(key) : key;
}

const LABELS = `
  SELECT 'laws' AS facet, a.alias_key AS key, min(l.abbreviation) AS label
  FROM law_aliases a JOIN laws l ON l.id = a.law_id
  WHERE a.alias_key = ANY ($1::text[]) GROUP BY a.alias_key
  UNION ALL SELECT 'topics', id::text, name FROM topics WHERE id = ANY ($2::uuid[])
  UNION ALL SELECT 'teams', id::text, name FROM teams WHERE id = ANY ($3::uuid[])`;
