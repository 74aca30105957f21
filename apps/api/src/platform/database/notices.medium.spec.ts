import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { eventually } from '../../../../../test/e2e/support/eventually.js';
import { TestApplication } from '../../../../../test/support/test-application.js';
import { Notices } from './notices.js';

let test: TestApplication;
beforeAll(async () => {
  test = await TestApplication.start();
});
afterAll(() => test?.stop());

/** Counts how often it is called. */
function listener() {
  const calls = { heard: 0, handler: () => Promise.resolve(void (calls.heard += 1)) };
  return calls;
}

const breakOff = () =>
  test.get(DataSource).query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'rechtsstand-notices' AND datname = current_database()`,
  );

describe('notices of the database', () => {
  it('are heard when the transaction that gives them is committed, and not when it is rolled back', async () => {
    const calls = listener();
    await test.get(Notices).listen('spoken', calls.handler);
    expect(calls.heard).toBe(1); // Something may have changed before.
    await test.owner.query('BEGIN; NOTIFY spoken; ROLLBACK');
    await test.owner.query('NOTIFY spoken');
    await eventually(() => expect(calls.heard).toBe(2));
  });

  it('are listened for again after the connection was lost, and what was missed is looked for', async () => {
    const calls = listener();
    await test.get(Notices).listen('broken_off', calls.handler);
    await breakOff();
    await eventually(() => expect(calls.heard).toBe(2));
    await test.owner.query('NOTIFY broken_off');
    await eventually(() => expect(calls.heard).toBe(3));
  });

  it('are handed on word by word, and whoever hears is told when some may be lacking', async () => {
    const said: string[] = [];
    const hearer = {
      heard: (payload: string) => void said.push(payload),
      missed: () => void said.push('(missed)'),
    };
    await test.get(Notices).hear('worded', hearer);
    await test.owner.query(`SELECT pg_notify('worded', 'one')`);
    await eventually(() => expect(said).toEqual(['(missed)', 'one']));
    await breakOff();
    await eventually(() => expect(said).toEqual(['(missed)', 'one', '(missed)']));
    await test.owner.query(`SELECT pg_notify('worded', 'two')`);
    await eventually(() => expect(said.at(-1)).toBe('two'));
  });

  it('go on although a handler failed', async () => {
    const calls = listener();
    await test.get(Notices).listen('failing', () => Promise.reject(new Error('not now')));
    await test.get(Notices).listen('failing', calls.handler);
    const before = calls.heard;
    await test.owner.query('NOTIFY failing');
    await eventually(() => expect(calls.heard).toBeGreaterThan(before));
  });
});
