import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PgBoss from 'pg-boss';
import { DataSource } from 'typeorm';
import { testDatabase } from '../../../../../test/setup/database.js';
import { SCHEMA } from './boss.js';

/** Where the library makes its tables itself, to compare them with ours. */
const PLANS = 'plans';

let owner: DataSource;
let api: DataSource;
beforeAll(async () => {
  const { ownerUrl, apiUrl } = await testDatabase();
  owner = await new DataSource({ type: 'postgres', url: ownerUrl }).initialize();
  api = await new DataSource({ type: 'postgres', url: apiUrl }).initialize();
  await owner.query(PgBoss.getConstructionPlans(PLANS));
  await owner.query(`SELECT ${PLANS}.create_queue('any', '{}')`);
});
afterAll(async () => {
  await owner?.destroy();
  await api?.destroy();
});

/** Columns, keys and indexes of a schema; the library names a partition after its one kind of job. */
async function describeTables(schema: string): Promise<string[]> {
  const rows: { description: string }[] = await owner.query(
    `SELECT concat_ws(' ', c.relname, attname, format_type(atttypid, atttypmod), attnotnull,
                      pg_get_expr(adbin, adrelid)) AS description
     FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
     LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
     WHERE relnamespace = $1::regnamespace AND relkind IN ('r', 'p') AND attnum > 0
     UNION ALL
     SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
     FROM pg_constraint WHERE connamespace = $1::regnamespace AND contype <> 'c'
     UNION ALL
     SELECT pg_get_indexdef(indexrelid)
     FROM pg_index JOIN pg_class c ON c.oid = indrelid WHERE relnamespace = $1::regnamespace
     UNION ALL
     SELECT concat_ws(' ', typname, enumsortorder, enumlabel)
     FROM pg_enum JOIN pg_type t ON t.oid = enumtypid WHERE typnamespace = $1::regnamespace
     UNION ALL
     SELECT proname || '(' || pg_get_function_arguments(oid) || ')' FROM pg_proc
     WHERE pronamespace = $1::regnamespace`,
    [schema],
  );
  return rows
    .map(({ description }) =>
      description.replaceAll(`${schema}.`, '').replaceAll(/\bj[0-9a-f]{56}/g, 'job_common'),
    )
    .sort();
}

describe('the tables of the job queue', () => {
  it('are as this version of the library would make them', async () => {
    const made = await describeTables(SCHEMA);
    const planned = await describeTables(PLANS);
    expect(made.length).toBeGreaterThan(100);
    // Queues are taken out of use by a migration, if ever.
    expect(planned.filter((line) => !line.startsWith('delete_queue'))).toEqual(made);
    const versions = `SELECT version FROM ${SCHEMA}.version UNION SELECT version FROM ${PLANS}.version`;
    expect(await owner.query(versions)).toHaveLength(1);
  });

  it('belong to the owner; the role of the API cannot change them, nor add any', async () => {
    await expect(api.query(`CREATE TABLE ${SCHEMA}.mine ()`)).rejects.toThrow(/permission denied/);
    await expect(api.query(`DROP TABLE ${SCHEMA}.job`)).rejects.toThrow(/must be owner/);
    await expect(api.query(`TRUNCATE ${SCHEMA}.job`)).rejects.toThrow(/permission denied/);
    await expect(api.query(`UPDATE ${SCHEMA}.version SET version = 1`)).rejects.toThrow(
      /permission denied/,
    );
  });
});
