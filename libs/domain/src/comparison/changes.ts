import type { AttributeChange, Compared, Grammar, Part } from './tree.js';

/** A place where the versions differ: one stop on the way through the changes. */
export type Change<N, C> = Exclude<Part<N, C>, { change: 'same' | 'moved-away' }>;

/**
 * The places that a reader would count, in reading order: a text or the particulars of a node that
 * changed, a part inserted or deleted as a whole, a part that moved (counted where it stands now). New
 * names alone, such as the ids of a copied table, are not counted: nobody reads them.
 */
export function changesIn<N, C>(
  { naming }: Pick<Grammar<N, C>, 'naming'>,
  comparison: Compared<N, C>,
): Change<N, C>[] {
  const within = (part: Part<N, C>): Change<N, C>[] => {
    switch (part.change) {
      case 'same':
      case 'moved-away':
        return [];
      case 'inserted':
      case 'deleted':
        return [part, ...part.children.filter(hasMovedWithin).flatMap(movesIn)];
      case 'moved-here':
        return [
          part,
          ...(part.compared.change === 'same' ? [] : childChanges(part.compared.children)),
        ];
      case 'changed':
        return [...(isChangedItself(part, naming) ? [part] : []), ...childChanges(part.children)];
      default:
        return part satisfies never;
    }
  };
  const childChanges = (parts: readonly Part<N, C>[]) => parts.flatMap(within);
  /** What has moved into or stands within a part that is new or gone as a whole. */
  const movesIn = (part: Part<N, C>): Change<N, C>[] =>
    part.change === 'inserted' || part.change === 'deleted'
      ? part.children.flatMap(movesIn)
      : within(part);
  return within(comparison);
}

function hasMovedWithin<N, C>(part: Part<N, C>): boolean {
  if (part.change === 'moved-here') return true;
  return 'children' in part && part.children.some(hasMovedWithin);
}

/** Whether the node itself reads differently, whatever its children do. */
function isChangedItself<N, C>(
  { attributes, pieces }: Extract<Part<N, C>, { change: 'changed' }>,
  naming: readonly string[],
): boolean {
  return (
    attributes.some(({ name }: AttributeChange) => !naming.includes(name)) ||
    (pieces ?? []).some(({ change }) => change !== 'same')
  );
}
