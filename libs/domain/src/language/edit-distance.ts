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
  let twoBack: number[] = [];
  let back = Array.from({ length: width + 1 }, (_, index) => index);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= width; column++) {
      const isSame = typed.charCodeAt(row - 1) === word.charCodeAt(column - 1);
      let cost = Math.min(
        back[column]! + 1,
        current[column - 1]! + 1,
        back[column - 1]! + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 &&
        column > 1 &&
        typed.charCodeAt(row - 1) === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === word.charCodeAt(column - 1);
      if (isSwapped) cost = Math.min(cost, twoBack[column - 2]! + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return beyond;
    [twoBack, back] = [back, current];
  }
  const distance = isBeginning ? Math.min(...back) : back[word.length]!;
  return Math.min(distance, beyond);
}
