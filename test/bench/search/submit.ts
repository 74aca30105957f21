import type { Measured } from '../print.js';
import { type Crowd, submitting } from './asks.js';
import { type Contest, latencyRow } from './contest.js';
import type { Load } from './load.js';
import { fortyTyping } from './keystroke.js';
import { SEARCH } from './queries.js';
import type { SearchWorld } from './world.js';

const WARM_UP_SECONDS = 2;

/** Four submissions a second are few: it takes so many times as long until their slowest are no chance. */
const LONGER = 4;

const onePerson = { people: 1, perSecond: 4 };
const someOfMany = { people: 40, perSecond: 4 };

/** From Enter to hits, count and facets, with nobody else at work. */
export async function measureSubmit(world: SearchWorld, contest: Contest): Promise<Measured[]> {
  await contest.warmUp(texts(world, onePerson, WARM_UP_SECONDS));
  const [latencies] = await contest.measure(texts(world, onePerson, LONGER * world.seconds));
  return [latencyRow('search-submit', latencies!, 0.95, 60)];
}

/** The same four times a second beside forty people who type. */
export async function measureSubmitAmongTyping(
  world: SearchWorld,
  contest: Contest,
): Promise<Measured[]> {
  await contest.warmUp(fortyTyping(world, WARM_UP_SECONDS));
  const submissions = texts(world, someOfMany, LONGER * world.seconds);
  const [latencies] = await contest.measure(
    submissions,
    fortyTyping(world, LONGER * world.seconds),
  );
  return [latencyRow('search-submit-40', latencies!, 0.95, 150)];
}

function texts(world: SearchWorld, crowd: Omit<Crowd, 'seconds'>, seconds: number): Load {
  const asks = submitting({ ...crowd, seconds }, world.words, world.random);
  return { query: SEARCH, asks, seconds };
}
