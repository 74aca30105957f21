import type { Part } from '@rechtsstand/domain/comparison';

/** What is shown of a comparison: one version with its changes, or both in one text. */
export type Side = 'before' | 'after' | 'both';

/** Whether anything of the part stands on that side. */
export function isOn<N, C>({ change }: Part<N, C>, side: Side): boolean {
  switch (change) {
    case 'inserted':
    case 'moved-here':
      return side !== 'before';
    case 'deleted':
    case 'moved-away':
      return side !== 'after';
    default:
      return true;
  }
}

/** On which side a change is counted and reached, where the versions stand side by side. */
export function isHome<N, C>({ change }: Part<N, C>, side: Side): boolean {
  return side === 'both' || (change === 'deleted' ? side === 'before' : side === 'after');
}

/** The node on that side; of what both versions have, the latter stands for both. */
export function nodeOn<N, C>(part: Part<N, C>, side: Side): N {
  if (part.change === 'moved-here') return nodeOn(part.compared, side);
  if (part.change !== 'changed') return part.node;
  return side === 'before' ? part.before : part.after;
}
