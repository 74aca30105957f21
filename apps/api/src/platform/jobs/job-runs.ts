import { Injectable } from '@nestjs/common';
import type PgBoss from 'pg-boss';
import { Contexts } from '../context/contexts.js';
import type { AnyJob } from './job-definition.js';
import type { JobHandler } from './job-handler.js';
import type { JobLog } from './job-log.js';
import type { TakenJobs } from './taken-jobs.js';

/** Does jobs that were taken, and writes down what became of them. */
@Injectable()
export class JobRuns {
  constructor(private readonly contexts: Contexts) {}

  /** Gives the error that the handler ended with; there is none when all is done. */
  async run(
    boss: PgBoss,
    [job, handler]: readonly [AnyJob, JobHandler<AnyJob>],
    taken: TakenJobs,
    stopping: AbortSignal,
    log: JobLog,
  ): Promise<unknown> {
    const startedAt = performance.now();
    const timeout = AbortSignal.timeout(job.settings.timeoutSeconds * 1000);
    const signal = AbortSignal.any([stopping, timeout]);
    let failure: unknown;
    try {
      const given = job.batch === undefined ? taken.data[0] : taken.data;
      await handler.run({ ...this.contexts.create(null), signal }, given);
    } catch (error) {
      failure = error ?? new Error('The handler gave up without an error');
    }
    const durationMs = Math.round((performance.now() - startedAt) * 10) / 10;
    const told = { job: job.name, count: taken.ids.length, attempt: taken.attempt, durationMs };
    const ids = [...taken.ids];
    if (failure === undefined) {
      await boss.complete(job.name, ids);
      log.info(told, 'job done');
    } else {
      await boss.fail(job.name, ids, summary(failure));
      const message = taken.isLastAttempt ? 'job failed for good' : 'job failed, to be tried again';
      log[taken.isLastAttempt ? 'error' : 'warn']({ ...told, err: failure }, message);
    }
    return failure;
  }
}

/** What is kept of an error with its job. One of the database also holds values, which are not kept. */
function summary(error: unknown): object {
  const { name, message, code } = (error instanceof Error ? error : {}) as Record<string, unknown>;
  return { name, message: message ?? String(error), code };
}
