import { describe, expect, it } from '@jest/globals';
import { CircuitBreaker } from './circuit-breaker.js';

/** A breaker before a server that is there or not, on a clock that is set by hand. */
function setUp() {
  const world = { now: 0, isUp: false, probes: 0 };
  const probe = () => {
    world.probes += 1;
    return world.isUp ? Promise.resolve() : Promise.reject(new Error('down'));
  };
  const breaker = new CircuitBreaker(probe, () => world.now);
  /** Somebody searches that many milliseconds later; says whether the server may be asked. */
  const searchAfter = async (milliseconds: number) => {
    world.now += milliseconds;
    const isClosed = breaker.isClosed();
    await breaker.settled();
    return isClosed;
  };
  return { breaker, world, searchAfter };
}

describe('a circuit breaker', () => {
  it('opens at the first failure, and at the third slow answer in a row', async () => {
    const refused = setUp();
    refused.breaker.failed('unreachable');
    expect(await refused.searchAfter(0)).toBe(false);

    const slow = setUp();
    for (const expected of [true, true]) {
      slow.breaker.failed('slow');
      expect(await slow.searchAfter(0)).toBe(expected);
    }
    slow.breaker.succeeded();
    for (const expected of [true, true, false]) {
      slow.breaker.failed('slow');
      expect(await slow.searchAfter(0)).toBe(expected);
    }
  });

  it('lets nobody try whether the server is back: a probe does, after a pause', async () => {
    const { breaker, world, searchAfter } = setUp();
    breaker.failed('unreachable');
    expect(await searchAfter(999)).toBe(false);
    expect(world.probes).toBe(0);
    world.isUp = true;
    expect(await searchAfter(1)).toBe(false);
    expect(world.probes).toBe(1);
    expect(await searchAfter(0)).toBe(true);
  });

  it('has one probe under way at a time', async () => {
    const { breaker, world } = setUp();
    breaker.failed('error');
    world.now = 5_000;
    for (let search = 0; search < 10; search++) breaker.isClosed();
    await breaker.settled();
    expect(world.probes).toBe(1);
  });

  it('doubles the pause up to half a minute while the server stays away', async () => {
    const { breaker, world, searchAfter } = setUp();
    breaker.failed('unreachable');
    for (const pause of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
      const before = world.probes;
      await searchAfter(pause - 1);
      expect(world.probes).toBe(before);
      await searchAfter(1);
      expect(world.probes).toBe(before + 1);
    }
    world.isUp = true;
    await searchAfter(30_000);
    breaker.failed('unreachable');
    await searchAfter(1_000);
    expect(await searchAfter(0)).toBe(true);
  });
});
