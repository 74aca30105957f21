import type { Ask } from './asks.js';
import type { RecordedCalls } from '../recorded.js';

/** Some people, what they send, when, and for how long. */
export interface Load<A extends Ask = Ask> {
  query: string;
  asks: readonly A[];
  seconds: number;
}

/** A load of which it is known what the API asks its engine. */
export type RecordedLoad = Load<Ask & { calls: RecordedCalls }>;

/** One of so many equally long parts, as a load of its own. */
export function partOf<A extends Ask>(
  { query, asks, seconds }: Load<A>,
  part: number,
  parts: number,
): Load<A> {
  const length = (seconds / parts) * 1000;
  const isLast = part === parts - 1;
  const due = asks.filter(({ at }) => at >= part * length && (isLast || at < (part + 1) * length));
  const moved = due.map((ask) => ({ ...ask, at: ask.at - part * length }));
  return { query, asks: moved, seconds: seconds / parts };
}
