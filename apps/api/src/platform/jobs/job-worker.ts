import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type PgBoss from 'pg-boss';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { poolOf } from '../database/prepared.js';
import { ENVIRONMENT, type Environment } from '../environment/environment.js';
import { createBoss, SCHEMA } from './boss.js';
import type { AnyJob } from './job-definition.js';
import type { JobHandler } from './job-handler.js';
import { JobHandlers } from './job-handlers.js';
import type { JobLog } from './job-log.js';
import { JobQueue } from './job-queue.js';
import { JobRuns } from './job-runs.js';
import { Lane } from './lane.js';
import { releaseJobs, takeJobs } from './taken-jobs.js';
import { lockKey, lockOfRun, WorkerConnection } from './worker-connection.js';

/** The net below the announcements: when they are looked for anyway, and retries with them. */
const POLL_EVERY = 1_000;
const LOOK_FOR_ABANDONED_EVERY = 5_000;

/** How long a stop waits for what is being run; the rest is run again elsewhere. */
const PATIENCE = 8_000;

/**
 * Runs jobs as they come, those of one kind one after another, those of different kinds side by side.
 * Any number of workers may do so on one database.
 */
@Injectable()
export class JobWorker implements BeforeApplicationShutdown {
  private readonly lanes = new Map<string, Lane>();
  private readonly timers: NodeJS.Timeout[] = [];
  private boss: PgBoss | undefined;
  private connection: WorkerConnection | undefined;
  /** Of what runs now; another one follows when the connection was lost. */
  private running = new AbortController();

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly dataSource: DataSource,
    private readonly queue: JobQueue,
    private readonly handlers: JobHandlers,
    private readonly runs: JobRuns,
  ) {}

  async start(log: JobLog): Promise<void> {
    await this.queue.open();
    const pool = poolOf(this.dataSource.manager);
    const executeSql = (text: string, values?: unknown[]) => pool.query(text, values);
    const boss = createBoss({ executeSql }, { supervise: true, schedule: true });
    boss.on('error', (err) => log.warn({ err }, 'the job queue could not be looked after'));
    await boss.start();
    this.boss = boss;
    await this.plan(boss);
    const connection = new WorkerConnection(this.environment.databaseUrl, log, {
      announced: (name) => this.wake(name),
      lost: () => this.interrupt(),
    });
    await connection.open();
    this.connection = connection;
    for (const done of this.handlers.all())
      this.lanes.set(done[0].name, new Lane(() => this.work(boss, connection, done, log)));
    this.repeat(POLL_EVERY, () => this.poll(connection));
    this.repeat(LOOK_FOR_ABANDONED_EVERY, () => this.recover(boss, log), log);
    await this.recover(boss, log);
  }

  /** Nest calls it before the connections to the database are closed. */
  async beforeApplicationShutdown(): Promise<void> {
    if (!this.connection) return;
    for (const timer of this.timers) clearInterval(timer);
    const ended = Promise.all([...this.lanes.values()].map((lane) => lane.stop()));
    this.running.abort(new Error('The worker is stopped'));
    await Promise.race([ended, sleep(PATIENCE, undefined, { ref: false })]);
    await this.boss?.stop({ graceful: false, close: false });
    await this.connection.close();
    this.connection = undefined;
  }

  private wake(name?: string): void {
    const lanes = name === undefined ? this.lanes.values() : [this.lanes.get(name)];
    for (const lane of lanes) lane?.wake();
  }

  private interrupt(): void {
    this.running.abort(new Error('The worker has lost its connection to the database'));
    this.running = new AbortController();
  }

  /** One step of a lane. */
  private async work(
    boss: PgBoss,
    connection: WorkerConnection,
    done: readonly [AnyJob, JobHandler<AnyJob>],
    log: JobLog,
  ): Promise<boolean> {
    const [job] = done;
    try {
      const taken = await takeJobs(boss, connection, job);
      if (!taken) return false;
      try {
        await this.runs.run(boss, done, taken, this.running.signal, log);
      } finally {
        await releaseJobs(connection, job, taken);
      }
      return true;
    } catch (err) {
      log.warn({ err, job: job.name }, 'a job could not be taken or put away');
      return false;
    }
  }

  /** Wakes the lanes that have something to do. */
  private async poll(connection: WorkerConnection): Promise<void> {
    const due = await connection.query<{ name: string }>(
      `SELECT name FROM unnest($1::text[]) AS name
       WHERE EXISTS (SELECT FROM ${SCHEMA}.job
                     WHERE job.name = name AND state < 'active' AND start_after < now())`,
      [[...this.lanes.keys()]],
    );
    for (const { name } of due) this.wake(name);
  }

  /** Has jobs tried again whose worker is gone: they are active, and nobody holds their lock. */
  private async recover(boss: PgBoss, log: JobLog): Promise<void> {
    const { rows } = await poolOf(this.dataSource.manager).query<{ name: string; id: string }>(
      `WITH active AS MATERIALIZED (
         SELECT name, id FROM ${SCHEMA}.job WHERE state = 'active' AND name = ANY ($1))
       SELECT name, id FROM active
       WHERE pg_try_advisory_xact_lock(${lockKey(`'${lockOfRun('')}' || id`)})`,
      [[...this.lanes.keys()]],
    );
    for (const { name, id } of rows) {
      log.warn({ job: name }, 'the worker of a job is gone, it is tried again');
      await boss.fail(name, id, { message: 'The worker ended while it ran this.' });
    }
  }

  /** Writes down when jobs run by themselves, and forgets the times of those that do so no longer. */
  private async plan(boss: PgBoss): Promise<void> {
    const jobs = this.handlers.all().map(([job]) => job);
    for (const { name, settings } of jobs)
      if (settings.every) await boss.schedule(name, settings.every, {}, { tz: 'Europe/Berlin' });
    for (const { name } of await boss.getSchedules())
      if (!jobs.some((job) => job.name === name && job.settings.every)) await boss.unschedule(name);
  }

  private repeat(milliseconds: number, task: () => Promise<void>, log?: JobLog): void {
    let isBusy = false;
    const once = async () => {
      if (isBusy) return;
      isBusy = true;
      await task()
        .catch((err: unknown) => log?.warn({ err }, 'jobs left behind could not be looked for'))
        .finally(() => (isBusy = false));
    };
    this.timers.push(setInterval(() => void once(), milliseconds));
  }
}
