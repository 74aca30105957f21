const STEP = 1000;

/**
 * Places for provisions in their new order, leaving those alone that already stand in order: numbers
 * with gaps, so that a new § 18h between two others moves neither. Where a gap is used up, all get new ones.
 *
 * @param standing the present place of each provision in the new order; `null` for a new one
 */
export function placesFor(standing: readonly (number | null)[]): number[] {
  const kept = inOrder(standing);
  const places: number[] = [];
  for (let at = 0; at < standing.length; at++) {
    const own = kept[at];
    if (own !== null && own !== undefined) {
      places.push(own);
      continue;
    }
    const before = places.at(-1) ?? 0;
    const until = kept.findIndex((place, i) => i > at && place !== null);
    const step = until < 0 ? STEP : Math.floor((kept[until]! - before) / (until - at + 1));
    if (step < 1) return standing.map((_, i) => (i + 1) * STEP);
    places.push(before + step);
  }
  return places;
}

/** The longest run of places that already ascend; the others become `null`. */
function inOrder(standing: readonly (number | null)[]): (number | null)[] {
  const length = standing.map(() => 0);
  const previous = standing.map(() => -1);
  let best = -1;
  standing.forEach((place, at) => {
    if (place === null) return;
    length[at] = 1;
    for (let i = 0; i < at; i++) {
      const other = standing[i]!;
      if (other !== null && other < place && length[i]! + 1 > length[at]) {
        length[at] = length[i]! + 1;
        previous[at] = i;
      }
    }
    if (best < 0 || length[at] > length[best]!) best = at;
  });
  const kept = standing.map((): number | null => null);
  for (let at = best; at >= 0; at = previous[at]!) kept[at] = standing[at]!;
  return kept;
}
