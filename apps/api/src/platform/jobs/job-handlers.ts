import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { type AnyJob, definedJobs } from './job-definition.js';
import { Handled, type JobHandler } from './job-handler.js';

/** Who does which job. Nothing starts while a job that could be enqueued has nobody to do it. */
@Injectable()
export class JobHandlers implements OnModuleInit {
  private readonly handlers = new Map<AnyJob, JobHandler<AnyJob>>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const job = typeof metatype === 'function' && this.reflector.get(Handled, metatype);
      if (!job) continue;
      if (this.handlers.has(job)) throw new Error(`The job ${job.name} has two handlers`);
      this.handlers.set(job, instance as JobHandler<AnyJob>);
    }
    const undone = definedJobs().filter((job) => !this.handlers.has(job));
    if (undone.length > 0)
      throw new Error(
        `These jobs have nobody who does them (@HandlesJob): ${undone.map(({ name }) => name).join(', ')}`,
      );
  }

  /** Every job, with the one that does it. */
  all(): [job: AnyJob, handler: JobHandler<AnyJob>][] {
    return [...this.handlers];
  }
}
