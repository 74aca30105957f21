import type { FastifyBaseLogger } from 'fastify';

/** Where runs are told of: which job, how long, which error; never its data. */
export type JobLog = Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>;
