import { afterAll, beforeAll, expect, it } from '@jest/globals';
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

/** How many migrations there are from this one on, with it. */
function since(name: string): number {
  return migrations.length - migrations.findIndex((migration) => migration.name === name);
}

it('entries are numbered in the order of their creation, and new ones go on from there', async () => {
  const ledger = new TestLedger(new TestOffice(database.manager));
  const { id: second } = await ledger.newEntry();
  const { id: first } = await ledger.newEntry();
  const undone = since('EntryNumbers1764000024000');
  for (let i = 0; i < undone; i++) await database.undoLastMigration({ transaction: 'each' });
  await database.query(
    `UPDATE entries SET created_at = created_at - interval '1 day' WHERE id = $1`,
    [first],
  );

  await database.runMigrations({ transaction: 'each' });

  const { id: third } = await ledger.newEntry();
  const numbered: { id: string; number: number }[] = await database.query(
    'SELECT id, number FROM entries ORDER BY number',
  );
  expect(numbered).toEqual([
    { id: first, number: 1 },
    { id: second, number: 2 },
    { id: third, number: 3 },
  ]);
});
