import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { err, ok } from '@rechtsstand/domain/result';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { contextOf, TestOffice, type TestPerson } from '../../../../../test/factories/index.js';
import { testDatabase } from '../../../../../test/setup/database.js';
import { apiDataSource } from '../database/data-source.js';
import { Transactions } from '../database/transactions.js';
import type { Environment } from '../environment/environment.js';
import { AuditTrail } from './audit-trail.js';
import { verifyChain } from './verify-chain.js';

const auditKey = Buffer.alloc(32, 7);

let api: DataSource;
let superuser: DataSource;
let transactions: Transactions;
let person: TestPerson;

beforeAll(async () => {
  const urls = await testDatabase();
  api = await new DataSource(apiDataSource(urls.apiUrl)).initialize();
  superuser = await new DataSource({ type: 'postgres', url: urls.superuserUrl }).initialize();
  transactions = new Transactions(api, new AuditTrail({ auditKey } as Environment));
  person = await new TestOffice(superuser.manager).newPerson('head');
});
afterAll(async () => {
  await api?.destroy();
  await superuser?.destroy();
});

/** Records events in one transaction, as a service would. */
function record(...actions: string[]) {
  return transactions.run(contextOf(api.manager, person), (tx) => {
    for (const action of actions) {
      const details = { b: 'Größe', a: 1, c: null };
      tx.record({ action, objectType: 'thing', objectId: randomUUID(), details });
    }
    return Promise.resolve(ok(undefined));
  });
}

const verify = () => verifyChain(superuser.manager, auditKey);
const count = async () => (await verify()).events;

describe('a transaction', () => {
  it('writes what was done together with who did it', async () => {
    await record('thing.made');
    const [event] = await api.query('SELECT * FROM audit_events ORDER BY sequence DESC LIMIT 1');
    expect(event).toMatchObject({ action: 'thing.made', actor_id: person.subjectId });
  });

  it('leaves nothing behind when it is refused or fails, events included', async () => {
    const before = await count();
    const ctx = contextOf(api.manager, person);
    const event = { action: 'thing.made', objectType: 'thing', objectId: '1' };
    const makeTeam = `INSERT INTO teams (slug, name) VALUES ('gone', 'Gone')`;
    const refused = await transactions.run(ctx, async (tx) => {
      await tx.manager.query(makeTeam);
      tx.record(event);
      return err('refused');
    });
    expect(refused).toEqual(err('refused'));
    const failing = transactions.run(ctx, async (tx) => {
      await tx.manager.query(makeTeam);
      tx.record(event);
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(await count()).toBe(before);
    expect(await api.query(`SELECT FROM teams WHERE slug = 'gone'`)).toEqual([]);
  });

  it('forgets what was read before, once it has changed things', async () => {
    const ctx = contextOf(api.manager, person);
    ctx.loaders.set('names', 'as they were');
    await transactions.run(ctx, () => Promise.resolve(ok(undefined)));
    expect(ctx.loaders.size).toBe(0);
  });
});

describe('the chain', () => {
  it('has one order however many record at once', async () => {
    const before = await count();
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => record(`thing.made-${i}`, 'thing.kept')),
    );
    expect(await verify()).toEqual({ events: before + 40, broken: null });
  });

  it('does not fit another key', async () => {
    const report = await verifyChain(superuser.manager, Buffer.alloc(32, 8));
    expect(report.broken).toEqual({ sequence: '1', reason: 'changed' });
  });

  it.each([
    'UPDATE audit_events SET action = $$x$$',
    'DELETE FROM audit_events',
    'TRUNCATE audit_events',
  ])('refuses "%s" to the API and to the owner of the tables alike', async (statement) => {
    await expect(api.query(statement)).rejects.toThrow('permission denied');
    await expect(superuser.query(statement)).rejects.toThrow('append-only');
  });
});

describe('verification', () => {
  beforeEach(() => record('first', 'second', 'third'));

  /** What somebody with full power over the server could do. */
  async function tamper(statement: string, check: () => Promise<void>) {
    const runner = superuser.createQueryRunner();
    await runner.startTransaction();
    await runner.query('ALTER TABLE audit_events DISABLE TRIGGER USER');
    await runner.query(statement);
    await runner.commitTransaction();
    await runner.release();
    await check();
  }

  it.each([
    ['an action', `action = 'nothing'`],
    ['a detail', `details = details || '{"a": 2}'`],
    ['an actor', `actor_id = NULL`],
    ['a microsecond', `recorded_at = recorded_at + interval '1 microsecond'`],
  ])('finds that %s was changed', async (_, change) => {
    const second = (await count()) - 1;
    const backup = await superuser.query('SELECT * FROM audit_events WHERE sequence = $1', [
      second,
    ]);
    await tamper(`UPDATE audit_events SET ${change} WHERE sequence = ${second}`, async () => {
      expect((await verify()).broken).toEqual({ sequence: String(second), reason: 'changed' });
    });
    await restore(backup[0]);
    expect((await verify()).broken).toBeNull();
  });

  it('finds that the newest event was taken away', async () => {
    const last = await count();
    await tamper(`DELETE FROM audit_events WHERE sequence = ${last}`, async () => {
      expect((await verify()).broken).toEqual({ sequence: String(last), reason: 'missing' });
    });
  });

  async function restore(event: Record<string, unknown>) {
    await superuser.query(
      `UPDATE audit_events SET action = $2, details = $3, actor_id = $4, recorded_at = $5 WHERE sequence = $1`,
      [
        event.sequence,
        event.action,
        JSON.stringify(event.details),
        event.actor_id,
        event.recorded_at,
      ],
    );
  }
});
