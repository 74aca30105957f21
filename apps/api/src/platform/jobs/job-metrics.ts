import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { DataSource } from 'typeorm';
import { Metrics } from '../http/metrics.js';
import { SCHEMA } from './boss.js';
import { definedJobs } from './job-definition.js';

interface Row {
  job: string;
  waiting: number;
  running: number;
  failed: number;
  lag: number;
}

/** How far the workers are behind, as the database has it; every process of the API tells the same. */
@Injectable()
export class JobMetrics implements OnModuleInit {
  private readonly logger = new Logger(JobMetrics.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    const registers = [this.metrics.registry];
    const count = this.count.bind(this);
    const countWorkers = this.countWorkers.bind(this);
    new Gauge({
      name: 'rechtsstand_jobs',
      help: 'Jobs that wait, run, or failed for good within the last two weeks',
      labelNames: ['job', 'state'],
      registers,
      async collect() {
        this.reset();
        for (const { job, waiting, running, failed } of await count())
          for (const [state, value] of Object.entries({ waiting, running, failed }))
            this.set({ job, state }, value);
      },
    });
    new Gauge({
      name: 'rechtsstand_jobs_lag_seconds',
      help: 'For how long the oldest job that is due has been waiting',
      labelNames: ['job'],
      registers,
      async collect() {
        this.reset();
        for (const { job, lag } of await count()) this.set({ job }, lag);
      },
    });
    new Gauge({
      name: 'rechtsstand_workers',
      help: 'Workers that are connected to the database',
      registers,
      async collect() {
        this.set(await countWorkers());
      },
    });
  }

  private count(): Promise<Row[]> {
    return this.ask(
      `SELECT name AS job,
              count(*) FILTER (WHERE state < 'active')::int AS waiting,
              count(*) FILTER (WHERE state = 'active')::int AS running,
              count(*) FILTER (WHERE state = 'failed')::int AS failed,
              coalesce(extract(epoch FROM now() - min(start_after)
                FILTER (WHERE state < 'active' AND start_after < now())), 0)::float AS lag
       FROM unnest($1::text[]) AS name LEFT JOIN ${SCHEMA}.job USING (name)
       GROUP BY name`,
      [definedJobs().map(({ name }) => name)],
    );
  }

  private async countWorkers(): Promise<number> {
    const [row] = await this.ask<{ workers: number }>(
      `SELECT count(*)::int AS workers FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'rechtsstand-worker'`,
    );
    return row?.workers ?? 0;
  }

  /** What the API measures of itself is told even while the database is away. */
  private async ask<T>(statement: string, values: unknown[] = []): Promise<T[]> {
    try {
      return await this.dataSource.query(statement, values);
    } catch (error) {
      this.logger.warn(error);
      return [];
    }
  }
}
