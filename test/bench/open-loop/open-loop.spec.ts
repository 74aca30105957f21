import { describe, expect, it } from '@jest/globals';
import { Random } from '../random.js';
import { atOnePace, independently } from './arrivals.js';
import { type Clock, openLoop } from './open-loop.js';
import { percentile } from './percentile.js';

/** Time that passes only when somebody waits for it. */
class HandClock implements Clock {
  private time = 1000;
  private readonly alarms: { at: number; ring: () => void }[] = [];

  now = () => this.time;

  until(at: number): Promise<void> {
    return new Promise((ring) => this.alarms.push({ at, ring }));
  }

  after = (milliseconds: number) => this.until(this.time + milliseconds);

  /** What happens without anybody looking at the clock, such as our own process being busy. */
  jump(milliseconds: number): void {
    this.time += milliseconds;
  }

  /** Runs until nobody waits any more. */
  async run(): Promise<void> {
    for (;;) {
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      const next = this.alarms.toSorted((a, b) => a.at - b.at)[0];
      if (!next) return;
      this.alarms.splice(this.alarms.indexOf(next), 1);
      this.time = Math.max(this.time, next.at);
      next.ring();
    }
  }
}

async function latencies(clock: HandClock, at: number[], send: (index: number) => Promise<void>) {
  const plan = at.map((time, index) => ({ at: time, send: () => send(index) }));
  const loop = openLoop(plan, clock);
  await clock.run();
  return loop;
}

describe('an open loop', () => {
  it('sends on time, whatever has not been answered yet', async () => {
    const clock = new HandClock();
    const sentAt: number[] = [];
    const took = await latencies(clock, [0, 10, 20], () => {
      sentAt.push(clock.now() - 1000);
      return clock.after(500);
    });
    expect(sentAt).toEqual([0, 10, 20]);
    expect(took).toEqual([500, 500, 500]);
  });

  it('counts from the planned time what waits in a line behind a slow answer', async () => {
    const clock = new HandClock();
    let free = Promise.resolve();
    const oneAtATime = (index: number) => {
      free = free.then(() => clock.after(index === 0 ? 100 : 10));
      return free;
    };
    expect(await latencies(clock, [0, 10, 20], oneAtATime)).toEqual([100, 100, 100]);
  });

  it('counts what it sent late itself as late', async () => {
    const clock = new HandClock();
    const took = await latencies(clock, [0, 10], (index) => {
      if (index === 0) clock.jump(300);
      return clock.after(5);
    });
    expect(took).toEqual([305, 295]);
  });

  it('sends everything before it throws what went wrong', async () => {
    const clock = new HandClock();
    let sent = 0;
    const loop = latencies(clock, [0, 10, 20], (index) => {
      sent += 1;
      return index === 0 ? Promise.reject(new Error('refused')) : clock.after(1);
    });
    await expect(loop).rejects.toThrow('refused');
    expect(sent).toBe(3);
  });
});

describe('arrivals', () => {
  it('of many people keep the rate, in order, and bunch as chance has it', () => {
    const at = independently(120, 10, new Random(1));
    expect(at).toHaveLength(1200);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at[0]).toBeGreaterThanOrEqual(0);
    expect(at.at(-1)).toBeLessThan(10_000);
    const pauses = at.slice(1).map((time, index) => time - at[index]!);
    // Of a Poisson process, 1 - 1/e of all pauses are shorter than the mean.
    expect(pauses.filter((pause) => pause < 1000 / 120).length / pauses.length).toBeCloseTo(
      0.63,
      1,
    );
  });

  it('of one person come one after the other, about as far apart as the pace says', () => {
    const at = atOnePace(4, 10, new Random(1));
    expect(at).toHaveLength(40);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(Math.max(...at.map((time, index) => Math.abs(time - (index + 1) * 250)))).toBeLessThan(
      126,
    );
  });

  it('are the same for the same seed', () => {
    expect(independently(5, 5, new Random(7))).toEqual(independently(5, 5, new Random(7)));
    expect(independently(5, 5, new Random(7))).not.toEqual(independently(5, 5, new Random(8)));
  });
});

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it('is the smallest measured value that so many do not exceed', () => {
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile([3, 1, 2], 0.95)).toBe(3);
    expect(percentile([7], 0.5)).toBe(7);
  });

  it('of nothing is a mistake', () => {
    expect(() => percentile([], 0.5)).toThrow('Nothing was measured');
  });
});
