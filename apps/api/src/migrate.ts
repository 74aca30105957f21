import { DataSource } from 'typeorm';
import { ownerDataSource } from './platform/database/data-source.js';
import { refuseUnprepared } from './platform/database/prerequisites.js';
import { refuseOldServer } from './platform/database/verify.js';
import { readMigrationUrl } from './platform/environment/environment.js';
import { orRefuse, runProgram } from './platform/environment/refusal.js';

/** Brings the database to this version, as the role that owns the tables. */
await runProgram(async () => {
  const url = orRefuse(readMigrationUrl(process.env));
  const dataSource = await new DataSource(ownerDataSource(url)).initialize();
  try {
    await refuseOldServer(dataSource);
    await refuseUnprepared(dataSource);
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    process.stdout.write(`${applied.length} migrations applied\n`);
  } finally {
    await dataSource.destroy();
  }
});
