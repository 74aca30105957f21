import type { DataSource, QueryRunner } from 'typeorm';
import { setTimeout as sleep } from 'node:timers/promises';
import { PATIENCE } from '../e2e/support/patience.js';
import type { Scene } from './scene.js';

/** A connection that holds a table. */
export class TableLock {
  private constructor(private readonly runner: QueryRunner) {}

  /**
   * Lets others read the table and wait before they write to it. That stops a publication at its write:
   * an exclusive lock would stop it at its first look at the table, before anything has happened.
   */
  static async againstWrites({ owner }: Scene, table: string): Promise<TableLock> {
    const runner = await begin(owner);
    await runner.query(`LOCK TABLE ${table} IN SHARE MODE`);
    return new TableLock(runner);
  }

  /** Stands in line for the whole table: it is ours as soon as everybody who uses it now is done. */
  static async inLineFor({ owner, watcher }: Scene, table: string): Promise<TableLock> {
    const runner = await begin(owner);
    const granted: Promise<unknown> = runner.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    granted.catch(() => undefined);
    await waitFor(watcher, "application_name <> 'rechtsstand-api'", table);
    return new TableLock(runner);
  }

  /** Once is enough; whoever cleans up need not know whether it happened. */
  async release(): Promise<void> {
    if (this.runner.isReleased) return;
    await this.runner.rollbackTransaction();
    await this.runner.release();
  }
}

/** Returns once the API waits for a lock on the table. */
export function apiWaitsFor({ watcher }: Scene, table: string): Promise<void> {
  return waitFor(watcher, "application_name = 'rechtsstand-api'", table);
}

async function begin(owner: DataSource): Promise<QueryRunner> {
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  return runner;
}

async function waitFor(watcher: DataSource, who: string, table: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const waiting: unknown[] = await watcher.query(
      `SELECT FROM pg_stat_activity a JOIN pg_locks l ON l.pid = a.pid
       WHERE ${who} AND a.datname = current_database() AND a.wait_event_type = 'Lock'
         AND NOT l.granted AND l.relation = $1::regclass`,
      [table],
    );
    if (waiting.length > 0) return;
    if (Date.now() > end) throw new Error(`Nobody came to wait for ${table}`);
    await sleep(5);
  }
}
