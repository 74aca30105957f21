import type { Choice, DraftCollision } from '@rechtsstand/domain/merge';

/** How the two states are called on this page. */
export interface SideNames {
  mine: string;
  theirs: string;
}

/** The field in which this is chosen. */
export const choiceId = ({ key }: DraftCollision, choice: Choice): string =>
  `kollision-${key.replaceAll(/[^\w-]+/g, '-')}-${choice}`;
