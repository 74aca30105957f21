import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { loadDemo } from './demo/load-demo.js';
import { verifyDatabase } from './platform/database/verify.js';
import { readEnvironment } from './platform/environment/environment.js';
import { orRefuse, Refusal, runProgram } from './platform/environment/refusal.js';

/** Loads the demo into a database that is migrated; only where demo mode is on. */
await runProgram(async () => {
  const environment = orRefuse(readEnvironment(process.env));
  if (!environment.demo) throw new Refusal('The demo is only loaded with DEMO=on.');
  const app = await NestFactory.createApplicationContext(AppModule.with(environment), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    await verifyDatabase(app.get(DataSource));
    await loadDemo(app, process.stdout);
  } finally {
    await app.close();
  }
});
