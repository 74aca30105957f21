/**
 * A process that can be killed: `node job-process.mjs enqueue` leaves a job, `... work` does it, for ever
 * if it may. It tells the one who started it how far it has come.
 */
import 'reflect-metadata';
import { AuditTrail } from '#api/platform/audit/audit-trail.js';
import { Contexts } from '#api/platform/context/contexts.js';
import { apiDataSource } from '#api/platform/database/data-source.js';
import { Transactions } from '#api/platform/database/transactions.js';
import { ENVIRONMENT } from '#api/platform/environment/environment.js';
import { Metrics } from '#api/platform/http/metrics.js';
import { defineJob, HandlesJob, JobQueue, JobWorker } from '#api/platform/jobs/index.js';
import { JobsModule } from '#api/platform/jobs/jobs.module.js';
import { Injectable } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';

const databaseUrl = process.env.DATABASE_URL ?? '';
const tell = (/** @type {string} */ what) => process.send?.(what);
const errand = defineJob('test.errand');

class Errand {
  async run() {
    tell('began');
    if (process.env.FOREVER) await new Promise(() => undefined);
    tell('done');
  }
}
Injectable()(Errand);
HandlesJob(errand)(Errand);

const services = [Contexts, Transactions, AuditTrail, Metrics];
const environment = { databaseUrl, auditKey: Buffer.alloc(32, 7) };
const app = await NestFactory.createApplicationContext(
  {
    module: class Office {},
    global: true,
    imports: [TypeOrmModule.forRoot(apiDataSource(databaseUrl)), JobsModule],
    providers: [{ provide: ENVIRONMENT, useValue: environment }, ...services, Errand],
    exports: [ENVIRONMENT, ...services],
  },
  { logger: ['error', 'warn'] },
);
if (process.argv[2] === 'work') {
  await app.get(JobWorker).start(console);
  tell('ready');
} else {
  const ctx = app.get(Contexts).create(null);
  await app.get(Transactions).run(ctx, async (tx) => {
    await app.get(JobQueue).enqueue(tx, errand, {});
    return { ok: true, value: undefined };
  });
  tell('committed');
}
