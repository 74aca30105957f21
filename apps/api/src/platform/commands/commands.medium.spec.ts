import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { TestApplication } from '../../../../../test/support/test-application.js';
import { auditVerify } from '../../features/audit-log/commands/audit-verify.js';
import { userAdd } from '../../features/people/commands/user-add.js';
import type { Command } from './command.js';
import { runCommand } from './run-command.js';

let test: TestApplication;
beforeAll(async () => {
  test = await TestApplication.start();
});
afterAll(() => test?.stop());

/** What the command writes, run on the database of the test. */
async function run(command: Command, ...args: string[]): Promise<string> {
  const out = new PassThrough();
  await command.run(args, { in: Readable.from([]), out }, test.app);
  out.end();
  return text(out);
}

describe('user add', () => {
  it('makes an administrator who can sign in with the password it prints', async () => {
    const output = await run(userAdd, 'erste', 'Erste Person', '--role', 'administrator');
    const [, password] = /with the password (\S+) and/.exec(output) ?? [];
    const { data } = await test.graphql(
      `mutation ($password: String!) { signIn(login: "erste", password: $password) {
         ... on SignedIn { viewer { displayName roles } } } }`,
      { password },
    );
    expect(data.signIn.viewer).toEqual({ displayName: 'Erste Person', roles: ['ADMINISTRATOR'] });
  });

  it.each([
    [['one'], 'Usage: user add'],
    [['one', 'One', '--role', 'boss'], 'There is no role "boss"'],
    [['one', 'One', '--team', 'nowhere'], 'There is no team "nowhere"'],
    [['One!', 'One'], 'login: not-a-login'],
    [['one', 'One', '--admin'], "Unknown option '--admin'"],
  ])('refuses %j with a sentence', async (args, sentence) => {
    await expect(run(userAdd, ...args)).rejects.toThrow(sentence);
    expect(await test.owner.query(`SELECT FROM people WHERE login = 'one'`)).toEqual([]);
  });
});

describe('audit verify', () => {
  it('counts what is sealed, for people and for machines', async () => {
    const [{ count }] = await test.owner.query('SELECT count(*)::integer FROM audit_events');
    expect(await run(auditVerify)).toBe(`${count} events, all sealed and in order.\n`);
    expect(JSON.parse(await run(auditVerify, '--json'))).toEqual({ events: count, broken: null });
  });

  it('fails at the first event that does not fit', async () => {
    await run(userAdd, 'zweite', 'Zweite Person');
    await test.owner.query(`ALTER TABLE audit_events DISABLE TRIGGER USER`);
    await test.owner.query(`UPDATE audit_events SET action = 'nothing' WHERE sequence = 1`);
    await expect(run(auditVerify)).rejects.toThrow('The audit log is broken at event 1: changed.');
  });
});

describe('the command line', () => {
  const table = { 'user add': () => Promise.resolve(userAdd) };
  const call = async (...args: string[]) => {
    const out = new PassThrough();
    await runCommand(table, args, { in: Readable.from([]), out }, () =>
      Promise.reject(new Error('unused')),
    );
    out.end();
    return text(out);
  };

  it('lists its commands without starting anything', async () => {
    expect(await call()).toMatch(/user add LOGIN NAME/);
    expect(await call('user', 'add', '--help')).toMatch(/^user add LOGIN NAME/);
  });

  it('refuses a command it does not know', async () => {
    await expect(call('user', 'remove')).rejects.toThrow('Unknown command: user remove');
  });
});
