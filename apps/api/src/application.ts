import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { CourtCopyRoute } from './features/court-copy/index.js';
import { verifyDatabase } from './platform/database/verify.js';
import type { Environment } from './platform/environment/environment.js';
import { addHealthRoutes } from './platform/http/health.js';
import { loggerOptions } from './platform/http/logger-options.js';
import { Metrics } from './platform/http/metrics.js';
import { NestLogger } from './platform/http/nest-logger.js';
import { addOriginCheck } from './platform/http/origin-check.js';
import { addRequestLog } from './platform/http/request-log.js';
import { addSecurityHeaders } from './platform/http/security-headers.js';
import { addWeb } from './platform/http/web.js';
import { JobQueue } from './platform/jobs/index.js';
import { LiveConnections } from './platform/live/live-connections.js';
import { LiveEvents } from './platform/live/live-events.js';
import { addLivePort, addSockets } from './platform/live/live-port.js';

export interface ApplicationOptions {
  /** Lines below this are dropped; tests are interested in none. */
  logLevel?: 'info' | 'silent';
}

/** The whole application, ready to listen. Hooks come first: they hold for all routes after them. */
export async function createApplication(
  environment: Environment,
  { logLevel = 'info' }: ApplicationOptions = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: loggerOptions(logLevel),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    trustProxy: environment.trustProxy.length > 0 && environment.trustProxy,
  });
  const server = adapter.getInstance();
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(environment),
    adapter,
    {
      logger: new NestLogger(server.log),
      abortOnError: false,
      bodyParser: false,
    },
  );
  const metrics = app.get(Metrics);
  await addSockets(server);
  addSecurityHeaders(server, environment.publicUrl);
  addOriginCheck(server, environment.publicUrl);
  addRequestLog(server, metrics);
  await server.register(cookie);
  addLivePort(server, app.get(LiveConnections));

  const dataSource = app.get(DataSource);
  await verifyDatabase(dataSource).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  await app.get(JobQueue).open();
  await app.get(LiveEvents).start();
  addHealthRoutes(server, dataSource);
  metrics.addRoute(server);
  app.get(CourtCopyRoute).addTo(server);
  await addWeb(server);
  return app.init();
}
