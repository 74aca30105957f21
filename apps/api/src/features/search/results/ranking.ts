import { scorer, type SearchQuery } from '@rechtsstand/domain/language';
import type { FoundCandidate } from '../search-engine.js';

/**
 * The one ranking of all engines: the best section of each entry and each provision, the best first. Of
 * equals the engine's order decides.
 */
export function rank(
  query: SearchQuery,
  candidates: readonly FoundCandidate[],
): readonly FoundCandidate[] {
  const score = scorer(query);
  const best = new Map<string, { candidate: FoundCandidate; score: number }>();
  for (const candidate of candidates) {
    const scored = { candidate, score: score(candidate) };
    const known = best.get(candidate.subjectId);
    if (!known || known.score < scored.score) best.set(candidate.subjectId, scored);
  }
  return [...best.values()].sort((a, b) => b.score - a.score).map(({ candidate }) => candidate);
}
