import { Reflector } from '@nestjs/core';
import type { RequestContext } from '../context/request-context.js';
import type { AnyJob, GivenTo } from './job-definition.js';

/** The context of a run: nobody's, outside a transaction. */
export interface JobContext extends RequestContext {
  /** Aborted when the worker is stopped or the run takes too long; pass it to whatever waits. */
  signal: AbortSignal;
}

/**
 * Does the work. A job is run at least once: again after an error, and after a worker that died in the
 * middle of it; what was done already must do no harm. It throws what shall lead to another try.
 */
export interface JobHandler<J extends AnyJob> {
  run(ctx: JobContext, given: GivenTo<J>): Promise<void>;
}

/** What `@HandlesJob` notes on a class. */
export const Handled = Reflector.createDecorator<AnyJob>();

/** `@Injectable() @HandlesJob(job)` on the one class that does this job. */
export function HandlesJob<J extends AnyJob>(job: J) {
  return (handler: new (...dependencies: never[]) => JobHandler<J>): void => {
    Handled(job)(handler);
  };
}
