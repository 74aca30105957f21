import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/** What Nest and our classes log, in the one stream of structured lines. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: FastifyBaseLogger) {}

  /** How Nest starts up is of interest to those who work on it only. */
  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context, ...errorIn(message) }, String(message));
  }

  error(message: unknown, ...details: unknown[]): void {
    this.logger.error({ context: details.at(-1), ...errorIn(message) }, String(message));
  }
}

const errorIn = (message: unknown) => (message instanceof Error ? { err: message } : {});
