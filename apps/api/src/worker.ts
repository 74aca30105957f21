import { NestFactory } from '@nestjs/core';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { verifyDatabase } from './platform/database/verify.js';
import { readEnvironment } from './platform/environment/environment.js';
import { orRefuse, runProgram } from './platform/environment/refusal.js';
import { loggerOptions } from './platform/http/logger-options.js';
import { NestLogger } from './platform/http/nest-logger.js';
import { JobWorker } from './platform/jobs/index.js';

/** Runs the jobs that the API and the commands leave. Any number of these may run. */
await runProgram(async () => {
  const environment = orRefuse(readEnvironment(process.env));
  const log = pino(loggerOptions('info'));
  const app = await NestFactory.createApplicationContext(AppModule.with(environment), {
    logger: new NestLogger(log),
    abortOnError: false,
  });
  // Takes on nothing new, lets what it does end, then closes the connections to the database.
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  try {
    await verifyDatabase(app.get(DataSource));
    await app.get(JobWorker).start(log);
  } catch (error) {
    await app.close();
    throw error;
  }
  log.info({ pid: process.pid }, 'the worker is ready');
});
