/** Places of what two sequences have in common: one in the former, one in the latter. */
export type CommonPlace = readonly [before: number, after: number];

/** Differences beyond which two sequences are taken to have nothing more in common. */
const EFFORT = 1_000;

/**
 * The longest common subsequence, as rising pairs of places. What both begin and end with is common in
 * any case; sequences that differ in more than a thousand places in between are not searched further, so
 * the time stays bounded whatever is compared.
 */
export function commonPlaces(before: readonly string[], after: readonly string[]): CommonPlace[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start])
    start += 1;
  let tail = 0;
  const room = Math.min(before.length, after.length) - start;
  while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail += 1;
  }
  const middle = shortestEdit(
    before.slice(start, before.length - tail),
    after.slice(start, after.length - tail),
  );
  return [
    ...places(start, (place) => [place, place]),
    ...middle.map(([a, b]): CommonPlace => [a + start, b + start]),
    ...places(tail, (place) => [before.length - tail + place, after.length - tail + place]),
  ];
}

function places(count: number, at: (place: number) => CommonPlace): CommonPlace[] {
  return Array.from({ length: count }, (_, place) => at(place));
}

/** Myers, "An O(ND) Difference Algorithm" (1986): the furthest reach on each diagonal, edit by edit. */
function shortestEdit(before: readonly string[], after: readonly string[]): CommonPlace[] {
  const limit = Math.min(before.length + after.length, EFFORT);
  const reach = new Int32Array(2 * limit + 3);
  const at = (diagonal: number) => limit + 1 + diagonal;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    trace.push(reach.slice(at(-edits) - 1, at(edits) + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const goesDown = stepsDown(
        diagonal,
        edits,
        reach[at(diagonal - 1)]!,
        reach[at(diagonal + 1)]!,
      );
      let x = goesDown ? reach[at(diagonal + 1)]! : reach[at(diagonal - 1)]! + 1;
      while (
        x < before.length &&
        x - diagonal < after.length &&
        before[x] === after[x - diagonal]
      ) {
        x += 1;
      }
      reach[at(diagonal)] = x;
      if (x >= before.length && x - diagonal >= after.length) {
        return walkBack(trace, before.length, after.length);
      }
    }
  }
  return [];
}

/** Whether the furthest way onto a diagonal inserts (down) rather than deletes (right). */
function stepsDown(diagonal: number, edits: number, left: number, right: number): boolean {
  return diagonal === -edits || (diagonal !== edits && left < right);
}

/** From the end to the beginning; `trace[edits]` holds diagonals from `-edits - 1` to `edits + 1`. */
function walkBack(trace: readonly Int32Array[], width: number, height: number): CommonPlace[] {
  const common: CommonPlace[] = [];
  let x = width;
  let y = height;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reached = (diagonal: number) => trace[edits]![diagonal + edits + 1]!;
    const diagonal = x - y;
    const goesDown = stepsDown(diagonal, edits, reached(diagonal - 1), reached(diagonal + 1));
    const previous = goesDown ? diagonal + 1 : diagonal - 1;
    const fromX = edits === 0 ? 0 : reached(previous);
    const fromY = edits === 0 ? 0 : fromX - previous;
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      common.push([x, y]);
    }
    x = fromX;
    y = fromY;
  }
  return common.reverse();
}

/** The places of a longest rising subsequence: what has kept its order while other things moved. */
export function longestRising(values: readonly number[]): Set<number> {
  const ends: number[] = [];
  const former = values.map((value, place) => {
    let length = 0;
    let above = ends.length;
    while (length < above) {
      const half = (length + above) >> 1;
      if (values[ends[half]!]! < value) length = half + 1;
      else above = half;
    }
    ends[length] = place;
    return ends[length - 1] ?? -1;
  });
  const rising = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = former[place]!) rising.add(place);
  return rising;
}
