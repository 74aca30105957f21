import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { poolOf } from '../../apps/api/src/platform/database/prepared.js';
import {
  ENVIRONMENT,
  type Environment,
} from '../../apps/api/src/platform/environment/environment.js';
import { createBoss } from '../../apps/api/src/platform/jobs/boss.js';
import { JobHandlers } from '../../apps/api/src/platform/jobs/job-handlers.js';
import { JobRuns } from '../../apps/api/src/platform/jobs/job-runs.js';
import { releaseJobs, takeJobs } from '../../apps/api/src/platform/jobs/taken-jobs.js';
import { WorkerConnection } from '../../apps/api/src/platform/jobs/worker-connection.js';

export interface RunJobsOptions {
  /** Also runs what is to wait: delayed jobs, and those to be tried again. */
  early?: boolean;
  /** Lets jobs fail; without, the first error of a job is thrown when all have run. */
  mayFail?: boolean;
}

/** A run that has ended; the error is there when it failed. */
export interface EndedRun {
  job: string;
  count: number;
  error?: unknown;
}

export const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Runs every job that is due, and those that these enqueue, until none is left. */
export async function runJobs(
  app: INestApplicationContext,
  { early = false, mayFail = false }: RunJobsOptions = {},
): Promise<EndedRun[]> {
  const pool = poolOf(app.get(DataSource).manager);
  const executeSql = (text: string, values?: unknown[]) => pool.query(text, values);
  const boss = createBoss({ executeSql }, { supervise: false, schedule: false });
  const connection = new WorkerConnection(app.get<Environment>(ENVIRONMENT).databaseUrl, silent);
  await connection.open();
  const ended: EndedRun[] = [];
  const { signal } = new AbortController();
  const runAll = async (): Promise<boolean> => {
    const before = ended.length;
    for (const done of app.get(JobHandlers).all()) {
      const [job] = done;
      for (;;) {
        const taken = await takeJobs(boss, connection, job, { early });
        if (!taken) break;
        const error = await app.get(JobRuns).run(boss, done, taken, signal, silent);
        await releaseJobs(connection, job, taken);
        ended.push({ job: job.name, count: taken.ids.length, error });
      }
    }
    return ended.length > before;
  };
  try {
    while (await runAll());
  } finally {
    await connection.close();
  }
  const failed = ended.find(({ error }) => error !== undefined);
  if (failed && !mayFail) throw failed.error;
  return ended;
}
