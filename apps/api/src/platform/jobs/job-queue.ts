import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { poolOf } from '../database/prepared.js';
import type { TransactionContext } from '../database/transactions.js';
import { createBoss, type Database, SCHEMA } from './boss.js';
import { type AnyJob, type DataOf, definedJobs } from './job-definition.js';

export interface EnqueueOptions {
  /** Not before this many seconds have passed. */
  afterSeconds?: number;
}

/** What a transaction announces when it commits; the payload is the name of the job. */
export const ANNOUNCEMENTS = 'rechtsstand_jobs';

/** Longer than any worker is ever away: what waits is never thrown away. */
const TEN_YEARS_IN_MINUTES = 10 * 365 * 24 * 60;

/**
 * Where work is left for later. A job is a row written in the transaction of the change that calls for
 * it: both are there, or neither. Workers hear of it at the commit.
 */
@Injectable()
export class JobQueue {
  private readonly boss;
  private opening: Promise<unknown> | undefined;

  constructor(private readonly dataSource: DataSource) {
    const pool = { executeSql: (text: string, values?: unknown[]) => this.query(text, values) };
    this.boss = createBoss(pool, { supervise: false, schedule: false });
  }

  /**
   * Leaves a job in the transaction. The data name things by their ids, never persons, and no content:
   * what a run needs it reads when it runs, for the state may have moved on.
   */
  async enqueue<J extends AnyJob>(
    tx: TransactionContext,
    job: J,
    data: DataOf<J>,
    { afterSeconds = 0 }: EnqueueOptions = {},
  ): Promise<void> {
    await this.open();
    const db = announcing(job, tx.manager);
    const id = await this.boss.send(job.name, data, { startAfter: afterSeconds, db });
    if (id === null) throw new Error(`The job ${job.name} could not be enqueued`);
  }

  /** Whether one of these is being run, or would be now if a worker had the time. */
  async isUnderWay(manager: EntityManager, { name }: AnyJob): Promise<boolean> {
    const [row]: { found: boolean }[] = await manager.query(
      `SELECT EXISTS (SELECT FROM ${SCHEMA}.job WHERE name = $1
         AND (state = 'active' OR state < 'active' AND start_after <= now())) AS found`,
      [name],
    );
    return row?.found ?? false;
  }

  /** Makes known to the database how each job is to be run. Once for a process; before anything waits. */
  async open(): Promise<void> {
    this.opening ??= this.register();
    try {
      await this.opening;
    } catch (error) {
      this.opening = undefined;
      throw error;
    }
  }

  private async register(): Promise<void> {
    await this.boss.start();
    for (const { name, settings } of definedJobs()) {
      const options = {
        name,
        retryLimit: settings.retries,
        retryDelay: settings.retryAfterSeconds,
        retryBackoff: true,
        // A run is over when its worker is (see WorkerConnection), not after some time.
        expireInSeconds: 23 * 60 * 60,
        retentionMinutes: TEN_YEARS_IN_MINUTES,
      };
      await this.boss.createQueue(name, options);
      await this.boss.updateQueue(name, options);
    }
  }

  private query(text: string, values?: unknown[]) {
    return poolOf(this.dataSource.manager).query(text, values);
  }
}

/** Within the transaction; workers are told of what was inserted when that commits. */
function announcing({ name }: AnyJob, manager: EntityManager): Database {
  return {
    executeSql: async (text, values = []) => {
      const rows: unknown[] = await manager.query(
        `WITH enqueued AS (${text})
         SELECT id, pg_notify('${ANNOUNCEMENTS}', '${name}') FROM enqueued`,
        values,
      );
      return { rows };
    },
  };
}
