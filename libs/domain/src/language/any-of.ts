import type { SearchQuery, SearchTerm } from './query.js';

/** What is in more than a third of all documents (`importance` says so) is no answer on its own. */
const LEAST_IMPORTANCE = Math.log(1 + 3);

/**
 * The query for which any one of its terms is enough: whoever finds too little is shown what comes near
 * it. A bare number and a word that stands nearly everywhere are near nothing, unless nothing else was
 * asked. The query itself where it finds all of that already.
 */
export function anyOf(query: SearchQuery): SearchQuery {
  const all = query.terms.map((_, index) => index);
  const telling = all.filter((index) => isTelling(query.terms[index]!));
  const enough = telling.length > 0 ? telling : all;
  const isEnoughNow = (index: number) =>
    query.cores.some((core) => core.length === 1 && core[0] === index);
  return enough.every(isEnoughNow) ? query : { ...query, cores: enough.map((index) => [index]) };
}

const isTelling = ({ typed, importance }: SearchTerm) =>
  importance >= LEAST_IMPORTANCE && !/^\d+$/.test(typed);
