import { useState } from 'react';
import type { Draft_StandingFragment } from '../../../gql/graphql.js';

export interface Resumption {
  readonly versions: Draft_StandingFragment['resumes'];
  /** The ids of those of which somebody has ticked that they may apply again. */
  readonly confirmed: readonly string[];
  readonly isMissing: boolean;
  readonly change: (id: string, isConfirmed: boolean) => void;
  /** Whether all are confirmed; from then on it says which are not. */
  readonly check: () => boolean;
}

/** What whoever publishes confirms of earlier texts that will apply again. */
export function useResumption(versions: Draft_StandingFragment['resumes']): Resumption {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [isTried, setTried] = useState(false);
  const confirmed = versions.map(({ id }) => id).filter((id) => ticked.includes(id));
  const isComplete = confirmed.length === versions.length;
  return {
    versions,
    confirmed,
    isMissing: isTried && !isComplete,
    change: (id, isConfirmed) =>
      setTicked((before) => [
        ...before.filter((other) => other !== id),
        ...(isConfirmed ? [id] : []),
      ]),
    check: () => {
      setTried(true);
      return isComplete;
    },
  };
}
