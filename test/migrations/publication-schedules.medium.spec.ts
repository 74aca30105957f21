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

it('a time set before texts were named holds for what nobody has written in since', async () => {
  const ledger = new TestLedger(new TestOffice(database.manager));
  const untouched = await ledger.newDraft(await ledger.newEntry());
  const changed = await ledger.newDraft(await ledger.newEntry());
  const undone = since('SchedulesNameAText1764000020000');
  for (let i = 0; i < undone; i++) await database.undoLastMigration({ transaction: 'each' });
  await database.query(
    `INSERT INTO publication_schedules (draft_id, due_at, set_by)
     SELECT id, now() + interval '1 day', created_by FROM drafts WHERE id = ANY ($1)`,
    [[untouched, changed]],
  );
  await database.query(
    `UPDATE drafts SET title = 'Anders', revision = revision + 1, edited_at = clock_timestamp()
     WHERE id = $1`,
    [changed],
  );

  await database.runMigrations({ transaction: 'each' });

  const kept: { id: string; revision: number | null; isSame: boolean | null }[] =
    await database.query(
      `SELECT s.draft_id AS id, s.revision, s.content_hash = draft_hash(d) AS "isSame"
       FROM publication_schedules s JOIN drafts d ON d.id = s.draft_id ORDER BY s.draft_id`,
    );
  expect(kept).toEqual([
    { id: untouched, revision: 1, isSame: true },
    { id: changed, revision: null, isSame: null },
  ]);
});
