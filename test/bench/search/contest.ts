import { openLoop } from '../open-loop/open-loop.js';
import { percentile } from '../open-loop/percentile.js';
import type { Measured } from '../print.js';
import type { Ask } from './asks.js';
import { type Load, partOf, type RecordedLoad } from './load.js';
import type { RecordedCalls } from '../recorded.js';
import { RawCalls } from './raw-calls.js';
import { Visitor } from './visitor.js';
import type { SearchWorld } from './world.js';

/** At most so many requests of a row are recorded, spread over all of it. */
const RECORDED = 200;

/** The API and the floor take turns, so that whatever else the machine does hits both. */
const TURNS = 5;

/** Milliseconds of each request: of the API, and of the same calls to the engine by hand. */
export interface Latencies {
  api: number[];
  floor: number[];
}

/** Asks the API, and the engine behind it by hand, for the same things at the same times. */
export class Contest {
  private readonly visitors: Visitor[];
  private readonly raw: RawCalls;

  constructor(private readonly world: SearchWorld) {
    this.visitors = world.sessions.map((session) => new Visitor(world.api.url, session));
    this.raw = new RawCalls(world.environment.DATABASE_URL);
  }

  /** The loads run at once, and each has its own latencies. */
  async measure(...loads: readonly Load[]): Promise<Latencies[]> {
    const recorded: RecordedLoad[] = [];
    for (const load of loads) recorded.push(await this.record(load));
    const measured = loads.map((): Latencies => ({ api: [], floor: [] }));
    for (let turn = 0; turn < TURNS; turn++) {
      const parts = recorded.map((load) => partOf(load, turn, TURNS));
      const api = await Promise.all(parts.map((part) => this.askAll(part)));
      const floor = await Promise.all(parts.map((part) => this.callAll(part)));
      measured.forEach((latencies, index) => {
        latencies.api.push(...api[index]!);
        latencies.floor.push(...floor[index]!);
      });
    }
    return measured;
  }

  /** The floor alone, for what is measured elsewhere than at the API. */
  async floor(load: Load): Promise<number[]> {
    return this.callAll(await this.record(load));
  }

  async warmUp(load: Load): Promise<void> {
    await this.askAll(load);
  }

  async end(): Promise<void> {
    for (const visitor of this.visitors) visitor.leave();
    await this.raw.close();
  }

  private askAll({ query, asks }: Load): Promise<number[]> {
    return openLoop(asks.map(({ at, ...ask }) => ({ at, send: () => this.ask(query, ask) })));
  }

  private callAll({ asks }: RecordedLoad): Promise<number[]> {
    return openLoop(asks.map(({ at, calls }) => ({ at, send: () => this.raw.run(calls) })));
  }

  /** What the API asks its engine for some of these, one after the other; their neighbours get the same. */
  private async record({ query, asks, seconds }: Load): Promise<RecordedLoad> {
    const step = Math.ceil(asks.length / RECORDED);
    const recorded: RecordedLoad['asks'][number][] = [];
    let calls: RecordedCalls = { statements: [], requests: [] };
    for (const [index, ask] of asks.entries()) {
      if (index % step === 0) calls = await this.world.api.record(() => this.ask(query, ask));
      recorded.push({ ...ask, calls });
    }
    return { query, asks: recorded, seconds };
  }

  private async ask(query: string, { person, text }: Omit<Ask, 'at'>): Promise<void> {
    await this.visitors[person % this.visitors.length]!.ask(query, { query: text });
  }
}

/** A share of the latencies as a row of its own. */
export function latencyRow(
  name: string,
  { api, floor }: Latencies,
  share: 0.5 | 0.95,
  goal: number | null = null,
): Measured {
  return {
    name: `${name}-p${share * 100}`,
    value: percentile(api, share),
    unit: 'ms',
    floor: percentile(floor, share),
    goal: goal === null ? null : { value: goal },
  };
}
