import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';

const LOCK = `hashtext('search'), hashtext('rebuild')`;
const LOOK_AGAIN_AFTER = 500;

/** One rebuild at a time, whoever began it. The lock ends with the connection, and so with its process. */
@Injectable()
export class RebuildLock {
  constructor(private readonly dataSource: DataSource) {}

  async waitAndHold<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    for (;;) {
      const held = await this.tryAndHold(work);
      if (held) return held.result;
      await sleep(LOOK_AGAIN_AFTER, undefined, { signal });
    }
  }

  /** `null` where somebody else holds it. */
  async tryAndHold<T>(work: () => Promise<T>): Promise<{ result: T } | null> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const [row] = (await runner.query(`SELECT pg_try_advisory_lock(${LOCK}) AS held`)) as {
        held: boolean;
      }[];
      if (!row?.held) return null;
      try {
        return { result: await work() };
      } finally {
        await runner.query(`SELECT pg_advisory_unlock(${LOCK})`);
      }
    } finally {
      await runner.release();
    }
  }
}
