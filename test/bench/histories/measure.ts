import { alternate, type Timing } from '../measure.js';
import type { Measured } from '../print.js';
import type { RecordingApi } from '../programs.js';
import type { Random } from '../random.js';
import type { BenchRow } from '../row.js';
import { READ_ENTRY } from '../rows.js';
import { type Histories, slugOf, startOf } from './fill.js';

/** Reading on another day is to cost what reading today costs. */
const GOAL = 0.9;

/**
 * Pages with long histories, as of any day of theirs; the floor is the same API reading pages of the same
 * entries as of today.
 */
export async function measureAsOf(
  api: RecordingApi,
  histories: Histories,
  { session, random, timing }: { session: string; random: Random; timing: Timing },
): Promise<Measured> {
  const name = 'read-entry-as-of';
  const row = (asOf: () => object | null): BenchRow => ({
    name,
    goal: GOAL,
    query: READ_ENTRY,
    next: () => {
      const slug = slugOf(random.below(histories.entries));
      return { session, variables: { slug, asOf: asOf() } };
    },
  });
  const anyDay = () => ({ validOn: startOf(random.below(histories.versions)) });
  const address = `${api.url}/graphql`;
  const { api: value, floor } = await alternate(
    { address, row: row(anyDay) },
    { address, row: row(() => null) },
    timing,
  );
  return { name, value, unit: 'requests/s', floor, goal: { ratio: GOAL } };
}
