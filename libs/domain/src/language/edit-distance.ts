/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word the
 * other; more than `most` is told as `most + 1`, which saves looking closer. With `isBeginning` only the
 * beginning of `word` counts, as long as it must be: what is typed may go on.
 */
export function editDistance(
  typed: string,
  word: string,
  most: number,
  isBeginning = false,
): number {
  const beyond = most + 1;
  if (typed.length - word.length > most) return beyond;
  if (!isBeginning && word.length - typed.length > most) return beyond;
  const width = Math.min(word.length, typed.length + most);
  let [twoBack, back, current] = rowsOf(width + 1);
  for (let column = 0; column <= width; column++) back[column] = column;
  for (let row = 1; row <= typed.length; row++) {
    const letter = typed.charCodeAt(row - 1);
    const before = row > 1 ? typed.charCodeAt(row - 2) : -1;
    current[0] = row;
    let least = row;
    let left = row;
    for (let column = 1; column <= width; column++) {
      const other = word.charCodeAt(column - 1);
      let cost = back[column - 1]! + (letter === other ? 0 : 1);
      if (left + 1 < cost) cost = left + 1;
      if (back[column]! + 1 < cost) cost = back[column]! + 1;
      if (column > 1 && letter === word.charCodeAt(column - 2) && before === other) {
        const swapped = twoBack[column - 2]! + 1;
        if (swapped < cost) cost = swapped;
      }
      current[column] = left = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return beyond;
    [twoBack, back, current] = [back, current, twoBack];
  }
  if (!isBeginning) return Math.min(back[word.length]!, beyond);
  let least = beyond;
  for (let column = 0; column <= width; column++) least = Math.min(least, back[column]!);
  return least;
}

/** Thousands of words are compared for one that is typed; they all use the same rows. */
function rowsOf(width: number): [Uint16Array, Uint16Array, Uint16Array] {
  if (rows[0].length < width)
    rows = [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
  return rows;
}

let rows: [Uint16Array, Uint16Array, Uint16Array] = [
  new Uint16Array(64),
  new Uint16Array(64),
  new Uint16Array(64),
];
