import type { Change, Part, Path } from '@rechtsstand/domain/comparison';

/** The numbers of the changes, as the counter counts them. */
export interface Numbering {
  /** None for what is no change of its own. */
  numberOf: (part: object) => number | undefined;
  /** The number of what has moved to this place. */
  numberOfMove: (to: Path) => number | undefined;
}

/** Numbers the changes of one tree; `offset` is how many have been counted before. */
export function numberChanges<N, C>(changes: readonly Change<N, C>[], offset = 0): Numbering {
  const numbers = new Map<object, number>();
  const moves = new Map<string, number>();
  changes.forEach((change, index) => {
    const number = offset + index + 1;
    numbers.set(change, number);
    if (change.change === 'moved-here') moves.set(change.to.join(), number);
  });
  return {
    numberOf: (part) => numbers.get(part),
    numberOfMove: (to) => moves.get(to.join()),
  };
}

/** Whether anything within the part is worth showing where only changes are shown. */
export function containsChange<N, C>(part: Part<N, C>, numbering: Numbering): boolean {
  if (part.change === 'same') return false;
  if (part.change !== 'changed' || numbering.numberOf(part)) return true;
  return part.children.some((child) => containsChange(child, numbering));
}

/** The address of a change within its page. */
export const changeAddress = (number: number) => `aenderung-${number}`;
