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

describe('notices of the database', () => {
  it('are heard when the transaction that gives them is committed, and not when it is rolled back', async () => {
    let heard = 0;
    await test.get(Notices).listen('spoken', async () => void (heard += 1));
    expect(heard).toBe(1); // Something may have changed before.
    await test.owner.query('BEGIN; NOTIFY spoken; ROLLBACK');
    await test.owner.query('NOTIFY spoken');
    await eventually(() => expect(heard).toBe(2));
  });

  it('are listened for again after the connection was lost, and what was missed is looked for', async () => {
    let heard = 0;
    await test.get(Notices).listen('broken_off', async () => void (heard += 1));
    await test.get(DataSource).query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'rechtsstand-notices' AND datname = current_database()`,
    );
    await eventually(() => expect(heard).toBe(2));
    await test.owner.query('NOTIFY broken_off');
    await eventually(() => expect(heard).toBe(3));
  });

  it('go on although a handler failed', async () => {
    let heard = 0;
    await test.get(Notices).listen('failing', () => Promise.reject(new Error('not now')));
    await test.get(Notices).listen('failing', async () => void (heard += 1));
    const before = heard;
    await test.owner.query('NOTIFY failing');
    await eventually(() => expect(heard).toBeGreaterThan(before));
  });
});
