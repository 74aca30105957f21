import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobHandlers } from './job-handlers.js';
import { JobMetrics } from './job-metrics.js';
import { JobQueue } from './job-queue.js';
import { JobRuns } from './job-runs.js';
import { JobWorker } from './job-worker.js';

/** Work done after the transaction that asked for it. Enqueueing is for all, running for the worker. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [JobQueue, JobHandlers, JobMetrics, JobRuns, JobWorker],
  exports: [JobQueue, JobHandlers, JobRuns, JobWorker],
})
export class JobsModule {}
