import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrations } from '@rechtsstand/migrations';
import { DataSource } from 'typeorm';
import { TestLedger, TestOffice } from '../factories/index.js';
import { testDatabase } from '../setup/database.js';

let database: DataSource;
let api: DataSource;
let ledger: TestLedger;
beforeAll(async () => {
  const { ownerUrl, apiUrl } = await testDatabase();
  database = await new DataSource({ type: 'postgres', url: ownerUrl, migrations }).initialize();
  api = await new DataSource({ type: 'postgres', url: apiUrl }).initialize();
  ledger = new TestLedger(new TestOffice(database.manager));
});
afterAll(async () => {
  await api?.destroy();
  await database?.destroy();
});

/** How many migrations there are from this one on, with it. */
function since(name: string): number {
  return migrations.length - migrations.findIndex((migration) => migration.name === name);
}

it('entries are numbered in the order of their creation, and new ones go on from there', async () => {
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

describe.each([
  ['the role of the API', () => api],
  ['the owner of the table', () => database],
])('%s', (_role, connection) => {
  it.each(['DEFAULT', '4711'])('cannot give an entry another number: %s', async (number) => {
    const { id } = await ledger.newEntry();
    const before = await database.query('SELECT * FROM entries WHERE id = $1', [id]);

    await expect(
      connection().query(`UPDATE entries SET number = ${number} WHERE id = $1`, [id]),
    ).rejects.toThrow(/keeps its number|can only be updated to DEFAULT/);

    expect(await database.query('SELECT * FROM entries WHERE id = $1', [id])).toEqual(before);
  });

  it('can change the rest of an entry', async () => {
    const { id } = await ledger.newEntry();
    await connection().query(`UPDATE entries SET aliases = '{AE}' WHERE id = $1`, [id]);
    const [entry] = await database.query('SELECT aliases FROM entries WHERE id = $1', [id]);
    expect(entry).toEqual({ aliases: ['AE'] });
  });
});
