export { defineBatchJob, defineJob } from './job-definition.js';
export { HandlesJob, type JobContext, type JobHandler } from './job-handler.js';
export { JobQueue } from './job-queue.js';
export { JobWorker } from './job-worker.js';
