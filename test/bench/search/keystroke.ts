import type { Measured } from '../print.js';
import { type Crowd, typing } from './asks.js';
import { type Contest, type Latencies, latencyRow } from './contest.js';
import type { Load } from './load.js';
import { SUGGEST } from './queries.js';
import type { SearchWorld } from './world.js';

const WARM_UP_SECONDS = 2;

/** Somebody who types quickly. */
const onePerson = { people: 1, perSecond: 6 };
/** Everybody in a large office at once. */
const fortyPeople = { people: 40, perSecond: 120 };

/** Keys of forty people, as the load beside which other things are measured too. */
export function fortyTyping(world: SearchWorld, seconds = world.seconds): Load {
  return keys(world, fortyPeople, seconds);
}

/** From a key to the answer of the API. */
export async function measureKeystroke(world: SearchWorld, contest: Contest): Promise<Measured[]> {
  await contest.warmUp(keys(world, onePerson, WARM_UP_SECONDS));
  const [latencies] = await contest.measure(keys(world, onePerson, world.seconds));
  return rows('search-keystroke', latencies!, 20);
}

/** The same with forty people typing. */
export async function measureFortyTyping(
  world: SearchWorld,
  contest: Contest,
): Promise<Measured[]> {
  await contest.warmUp(fortyTyping(world, WARM_UP_SECONDS));
  const [latencies] = await contest.measure(fortyTyping(world));
  return rows('search-keystroke-40', latencies!, 60);
}

function keys(world: SearchWorld, crowd: Omit<Crowd, 'seconds'>, seconds: number): Load {
  const asks = typing({ ...crowd, seconds }, world.words, world.random);
  return { query: SUGGEST, asks, seconds };
}

function rows(name: string, latencies: Latencies, goal: number): Measured[] {
  return [latencyRow(name, latencies, 0.5), latencyRow(name, latencies, 0.95, goal)];
}
