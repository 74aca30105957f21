import { remembered } from '../../../ui/remembered.js';

function areIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string');
}

/** Publications put off with `s`, in the order in which they were; in this browser only. */
export const laterPublications = remembered<string[]>('later', [], areIds, { ofPerson: true });

interface HasPublication {
  publication: { id: string };
}

/** What was put off goes behind the rest, the last put off last; the rest keeps its order. */
export function inOrder<T extends HasPublication>(
  items: readonly T[],
  later: readonly string[],
): T[] {
  const rank = ({ publication }: T) => later.indexOf(publication.id);
  return items.toSorted((a, b) => rank(a) - rank(b));
}
