import { ok } from '@rechtsstand/domain/result';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../apps/api/src/platform/audit/audit-trail.js';
import { Contexts } from '../../apps/api/src/platform/context/contexts.js';
import { apiDataSource } from '../../apps/api/src/platform/database/data-source.js';
import { Transactions } from '../../apps/api/src/platform/database/transactions.js';
import { ENVIRONMENT } from '../../apps/api/src/platform/environment/environment.js';
import { Metrics } from '../../apps/api/src/platform/http/metrics.js';
import { type EnqueueOptions, JobQueue } from '../../apps/api/src/platform/jobs/job-queue.js';
import type { AnyJob, DataOf } from '../../apps/api/src/platform/jobs/job-definition.js';
import { JobWorker } from '../../apps/api/src/platform/jobs/job-worker.js';
import { JobsModule } from '../../apps/api/src/platform/jobs/jobs.module.js';
import { testDatabase } from '../setup/database.js';
import { silent } from './run-jobs.js';

type Log = Parameters<JobWorker['start']>[0];

/** A process that knows nothing but jobs, and those that the test defines. */
function openProcess(
  databaseUrl: string,
  handlers: readonly Type[],
): Promise<INestApplicationContext> {
  const environment = { databaseUrl, auditKey: Buffer.alloc(32, 7) };
  const services = [Contexts, Transactions, AuditTrail, Metrics];
  const office = {
    module: class Office {},
    global: true,
    imports: [
      TypeOrmModule.forRoot({ ...apiDataSource(databaseUrl), retryAttempts: 0 }),
      JobsModule,
    ],
    providers: [{ provide: ENVIRONMENT, useValue: environment }, ...services, ...handlers],
    exports: [ENVIRONMENT, ...services],
  };
  return NestFactory.createApplicationContext(office, { logger: false, abortOnError: false });
}

/** A database with jobs in it, one process that enqueues them, and as many workers as the test wants. */
export class JobOffice {
  private readonly processes: INestApplicationContext[] = [];

  private constructor(
    readonly app: INestApplicationContext,
    readonly database: Awaited<ReturnType<typeof testDatabase>>,
    readonly owner: DataSource,
    private readonly handlers: readonly Type[],
  ) {}

  static async open(handlers: readonly Type[]): Promise<JobOffice> {
    const database = await testDatabase();
    const app = await openProcess(database.apiUrl, handlers);
    const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
    return new JobOffice(app, database, owner, handlers);
  }

  /** Another process that runs jobs, on connections of its own. */
  async startWorker(log: Log = silent): Promise<INestApplicationContext> {
    const worker = await openProcess(this.database.apiUrl, this.handlers);
    await worker.get(JobWorker).start(log);
    this.processes.push(worker);
    return worker;
  }

  async stopWorkers(): Promise<void> {
    await Promise.all(this.processes.splice(0).map((worker) => worker.close()));
  }

  /** In a transaction of its own. */
  async enqueue<J extends AnyJob>(
    job: J,
    data: DataOf<J>,
    options?: EnqueueOptions,
  ): Promise<void> {
    const ctx = this.app.get(Contexts).create(null);
    await this.app.get(Transactions).run(ctx, async (tx) => {
      await this.app.get(JobQueue).enqueue(tx, job, data, options);
      return ok(undefined);
    });
  }

  /** How many jobs of a kind are in which state, as in `{ created: 2 }`. */
  async states({ name }: AnyJob): Promise<Record<string, number>> {
    const rows: { state: string; count: number }[] = await this.owner.query(
      'SELECT state, count(*)::int FROM pgboss.job WHERE name = $1 GROUP BY state',
      [name],
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  }

  async close(): Promise<void> {
    await this.stopWorkers();
    await this.app.close();
    await this.owner.destroy();
  }
}
