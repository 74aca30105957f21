import { useMutation } from '@apollo/client/react';
import { useEffect } from 'react';
import { today } from '../../app/as-of/as-of.js';
import { graphql } from '../../app/client/graphql.js';
import { useViewer } from '../../app/viewer/viewer.js';
import { remembered } from '../../ui/remembered.js';
import { useRemembered } from '../../ui/useRemembered.js';

const RecordVisitDocument = graphql(`
  mutation RecordVisit {
    recordVisit
  }
`);

interface Visit {
  personId: string;
  day: string;
  since: string | null;
}

function isVisit(value: unknown): value is Visit | null {
  return value === null || (typeof value === 'object' && 'day' in value && 'personId' in value);
}

const visit = remembered<Visit | null>('visit', null, isVisit);

/**
 * The instant since which things are new. A visit lasts a day: what was new in the morning is still listed
 * in the afternoon, although the server has already noted that the person was here.
 */
export function useLastVisit(): string | null {
  const { id, lastVisitAt } = useViewer();
  const [known, setKnown] = useRemembered(visit);
  const [recordVisit] = useMutation(RecordVisitDocument);
  const now = today();
  const isOngoing = known?.personId === id && known.day === now;
  useEffect(() => {
    if (isOngoing) return;
    setKnown({ personId: id, day: now, since: lastVisitAt });
    void recordVisit().catch(() => {});
  }, [isOngoing, id, now, lastVisitAt, setKnown, recordVisit]);
  return isOngoing ? known.since : lastVisitAt;
}
