import { useSearchParams } from 'react-router';
import type { ReviewStanding } from '../../../gql/graphql.js';

/** What is listed, by the name it has in the address; the first is what stands there unnamed. */
export const queueViews = ['faellig', 'spaeter', 'ohne-termin'] as const;
export type QueueView = (typeof queueViews)[number];

/** `null`: what is due and what will be soon. */
const standings: Record<QueueView, ReviewStanding | null> = {
  faellig: null,
  spaeter: 'PLANNED',
  'ohne-termin': 'UNPLANNED',
};

/** Which part of the queue is shown: everything about it stands in the address. */
export function useQueueAddress() {
  const [params, setParams] = useSearchParams();
  const view = queueViews.find((name) => name === params.get('ansicht')) ?? 'faellig';
  const set = (name: 'meine' | 'team', value: string) =>
    setParams((previous) => {
      const next = new URLSearchParams(previous);
      if (value === '') next.delete(name);
      else next.set(name, value);
      next.delete('seite');
      return next;
    });
  /** The address of another view, with the same selection. */
  const addressOf = (name: QueueView) => {
    const next = new URLSearchParams(params);
    next.delete('seite');
    if (name === 'faellig') next.delete('ansicht');
    else next.set('ansicht', name);
    return `?${next}`;
  };
  const isMine = params.get('meine') === 'ja';
  const teamId = params.get('team') ?? '';
  return { view, standing: standings[view], isMine, teamId, set, addressOf };
}
