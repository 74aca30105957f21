import type { SearchTerm } from './query.js';
import { weights } from './weights.js';

/** Every set costs a look-up; with this many a few words may still be left out. */
const MOST_SETS = 16;

/**
 * The smallest sets of terms that together are the bulk of a query, by how much they say: of "Gebühr
 * Niederlassungserlaubnis" both are needed, of five words the three that say most.
 */
export function coresOf(terms: readonly SearchTerm[]): number[][] {
  const total = terms.reduce((sum, { importance }) => sum + importance, 0);
  const byImportance = terms
    .map(({ importance }, index) => ({ importance, index }))
    .sort((a, b) => b.importance - a.importance);
  const cores: number[][] = [];
  const grow = (set: number[], mass: number, next: number) => {
    if (cores.length >= MOST_SETS) return;
    if (mass >= weights.bulk * total) {
      cores.push(set.toSorted((a, b) => a - b));
      return;
    }
    for (let place = next; place < byImportance.length; place++) {
      const { importance, index } = byImportance[place]!;
      grow([...set, index], mass + importance, place + 1);
    }
  };
  if (terms.length > 0) grow([], 0, 0);
  return cores;
}
