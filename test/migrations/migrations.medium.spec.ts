import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrations } from '@rechtsstand/migrations';
import { DataSource } from 'typeorm';
import { TestLedger, TestOffice } from '../factories/index.js';
import { testDatabase } from '../setup/database.js';

let database: DataSource;
beforeAll(async () => {
  const { ownerUrl } = await testDatabase();
  database = await new DataSource({ type: 'postgres', url: ownerUrl, migrations }).initialize();
});
afterAll(() => database?.destroy());

/** Where the migrations make something: for us, and for the job queue. */
const SCHEMAS = `ARRAY(SELECT oid FROM pg_namespace WHERE nspname IN ('public', 'pgboss'))`;

/** Everything the migrations make: tables with columns, constraints, indexes, triggers, functions, rights. */
async function describeSchema(): Promise<unknown[]> {
  return database.query(`
    SELECT 'column' AS kind, attrelid::regclass::text AS place,
           attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull AS what
    FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
    WHERE c.relnamespace = ANY (${SCHEMAS}) AND c.relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped
    UNION ALL
    SELECT 'constraint', conrelid::regclass::text, conname || ' ' || pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = ANY (${SCHEMAS})
    UNION ALL
    SELECT 'index', indrelid::regclass::text, pg_get_indexdef(indexrelid)
    FROM pg_index JOIN pg_class c ON c.oid = indexrelid WHERE c.relnamespace = ANY (${SCHEMAS})
    UNION ALL
    SELECT 'trigger', tgrelid::regclass::text, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL
    SELECT 'function', p.oid::regprocedure::text, prosrc
    FROM pg_proc p WHERE pronamespace = ANY (${SCHEMAS}) AND p.proowner = 'rechtsstand_owner'::regrole
    UNION ALL
    SELECT 'right', relname, relacl::text FROM pg_class
    WHERE relnamespace = ANY (${SCHEMAS}) AND relkind IN ('r', 'p')
    UNION ALL
    SELECT 'right', nspname, nspacl::text FROM pg_namespace WHERE oid = ANY (${SCHEMAS})
    ORDER BY 1, 2, 3`);
}

describe('migrations', () => {
  it('go down one by one over data, leave nothing, and come up again the same', async () => {
    const ledger = new TestLedger(new TestOffice(database.manager));
    await ledger.publish(await ledger.newEntry());
    const before = await describeSchema();

    for (let i = 0; i < migrations.length; i++)
      await database.undoLastMigration({ transaction: 'each' });
    const left = await database.query(
      `SELECT relname FROM pg_class WHERE relnamespace = ANY (${SCHEMAS}) AND relkind IN ('r', 'p')`,
    );
    expect(left).toEqual([{ relname: 'migrations' }]);

    await database.runMigrations({ transaction: 'each' });
    expect(await describeSchema()).toEqual(before);
    await ledger.office.newTeam();
  });

  it('can be undone at any point and taken up again from there', async () => {
    for (let undone = 1; undone <= migrations.length; undone++) {
      for (let i = 0; i < undone; i++) await database.undoLastMigration({ transaction: 'each' });
      const applied = await database.runMigrations({ transaction: 'each' });
      expect(applied).toHaveLength(undone);
    }
  });
});
