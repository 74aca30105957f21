import { type Choice, type DraftCollision, mergeDrafts } from '@rechtsstand/domain/merge';
import { useMemo, useState } from 'react';
import type { DraftValue } from '../model/draft.js';

export interface Merge {
  /** What comes of both, as far as it is decided; else as mine has it. */
  merged: DraftValue;
  collisions: readonly DraftCollision[];
  choices: ReadonlyMap<string, Choice>;
  choose: (collision: DraftCollision, choice: Choice) => void;
  /** Those that wait for a decision, in reading order. */
  undecided: readonly DraftCollision[];
}

/**
 * Merges two states of a draft, and keeps what was decided. A decision stands as long as it is about the
 * same: when one goes on typing in a passage that collides, one is asked again.
 */
export function useMerge(base: DraftValue, mine: DraftValue, theirs: DraftValue): Merge {
  const [decided, setDecided] = useState<ReadonlyMap<string, Decision>>(new Map());
  const plain = useMemo(() => mergeDrafts(base, mine, theirs), [base, mine, theirs]);
  const choices = useMemo(
    () =>
      new Map(
        plain.collisions.flatMap((collision) => {
          const decision = decided.get(collision.key);
          return decision?.about === aboutOf(collision) ? [[collision.key, decision.choice]] : [];
        }),
      ),
    [plain, decided],
  );
  const { merged, collisions } = useMemo(
    () => (choices.size === 0 ? plain : mergeDrafts(base, mine, theirs, { choices })),
    [base, mine, theirs, plain, choices],
  );
  const choose = (collision: DraftCollision, choice: Choice) => {
    const about = aboutOf(collision);
    setDecided((now) => new Map(now).set(collision.key, { choice, about }));
  };
  const undecided = collisions.filter(({ key }) => !choices.has(key));
  return { merged, collisions, choices, choose, undecided };
}

interface Decision {
  readonly choice: Choice;
  readonly about: string;
}

/** What the sides of a collision are, so that another one under the same key is told from it. */
function aboutOf({ collision: { base, mine, theirs } }: { collision: Sides }): string {
  return JSON.stringify([base, mine, theirs]);
}

interface Sides {
  base?: unknown;
  mine: unknown;
  theirs: unknown;
}
