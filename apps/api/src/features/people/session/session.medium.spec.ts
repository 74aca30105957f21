import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApplication } from '../../../../../../test/support/test-application.js';
import type { TestPerson } from '../../../../../../test/factories/index.js';
import { Passwords } from '../../../platform/auth/passwords.js';
import { SessionStore } from '../../../platform/auth/session-store.js';

const password = 'ein langes Passwort';
const signIn = `mutation ($login: String!, $password: String!) {
  signIn(login: $login, password: $password) {
    ... on SignedIn { viewer { login displayName roles } }
    ... on Failures { failures { code args { name value } } }
  }
}`;
const viewer = '{ viewer { login } }';
const minutes = 60_000;

let test: TestApplication;
let anna: TestPerson;

beforeAll(async () => {
  test = await TestApplication.start();
  anna = await personWithPassword();
});
afterAll(() => test?.stop());

async function personWithPassword(): Promise<TestPerson> {
  const person = await test.office.newPerson('editor');
  await test.owner.query('UPDATE people SET password_hash = $2 WHERE id = $1', [
    person.personId,
    await test.get(Passwords).hash(password),
  ]);
  return person;
}

const attempt = (login: string, secret: string, headers: Record<string, string> = {}) =>
  test.graphql(signIn, { login, password: secret }, { headers });

const failureOf = ({ data }: Awaited<ReturnType<typeof attempt>>) => data.signIn.failures?.[0];

/** What the processor has done, in microseconds: a busy machine makes nothing slower by this clock. */
async function cost(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function cookieFrom({ headers }: { headers: Headers }): string {
  return headers.get('set-cookie') ?? '';
}

describe('signing in', () => {
  it('opens a session whose cookie scripts cannot read', async () => {
    const answer = await attempt(anna.login, password);
    expect(answer.data.signIn.viewer).toEqual({
      login: anna.login,
      displayName: `Person ${anna.login}`,
      roles: ['EDITOR'],
    });
    const cookie = cookieFrom(answer);
    expect(cookie).toMatch(/^rechtsstand=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const again = await test.graphql(viewer, {}, { headers: { cookie } });
    expect(again.data.viewer.login).toBe(anna.login);
  });

  it('takes the login as people type it', async () => {
    const answer = await attempt(` ${anna.login.toUpperCase()} `, password);
    expect(answer.data.signIn.viewer.login).toBe(anna.login);
  });

  it('does not say whether it was the login or the password, nor by a cookie', async () => {
    const wrongPassword = await attempt(anna.login, 'falsch');
    const wrongLogin = await attempt('nobody-at-all', password);
    expect(failureOf(wrongPassword)).toEqual({ code: 'sign-in-refused', args: [] });
    expect(wrongLogin.data).toEqual(wrongPassword.data);
    expect(wrongLogin.headers.get('set-cookie')).toBeNull();
  });

  it('takes as long for an unknown login as for a wrong password', async () => {
    const { login } = await personWithPassword();
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let time = 0; time < 3; time += 1) {
      known.push(await cost(() => attempt(login, 'falsch und lang genug')));
      unknown.push(await cost(() => attempt('nobody-in-particular', 'falsch und lang genug')));
    }
    // Verifying a password takes some twenty milliseconds; finding no account takes one.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3);
  });

  it('replaces the session the browser had, so that a planted one is worth nothing', async () => {
    const planted = cookieFrom(await attempt(anna.login, password)).split(';')[0] ?? '';
    const fresh = cookieFrom(await attempt(anna.login, password, { cookie: planted }));
    expect(fresh).not.toContain(planted);
    const { data } = await test.graphql(viewer, {}, { headers: { cookie: planted } });
    expect(data.viewer).toBeNull();
  });

  it('is refused after five wrong passwords for a login, whatever comes next', async () => {
    const { login } = await personWithPassword();
    for (let i = 0; i < 5; i++)
      expect(failureOf(await attempt(login, 'falsch')).code).toBe('sign-in-refused');
    const sixth = failureOf(await attempt(login, password));
    expect(sixth.code).toBe('too-many-attempts');
    expect(Number(sixth.args[0].value)).toBeGreaterThan(800);
    expect((await attempt(anna.login, password)).data.signIn.viewer).toBeDefined();
  });

  it('is refused to whoever is disabled, and ends what they have open', async () => {
    const person = await personWithPassword();
    const cookie = await test.cookieOf(person);
    await test.owner.query('UPDATE people SET disabled_at = now() WHERE id = $1', [
      person.personId,
    ]);
    expect(failureOf(await attempt(person.login, password)).code).toBe('sign-in-refused');
    const { data } = await test.graphql(viewer, {}, { headers: { cookie } });
    expect(data.viewer).toBeNull();
  });
});

describe('a session', () => {
  let holder: TestPerson;
  beforeAll(async () => {
    holder = await test.office.newPerson('editor');
  });
  const find = (token: string, at: number) => test.get(SessionStore).find(token, new Date(at));
  const open = async (at: number, passwordHash = '-') => {
    const account = { id: holder.personId, passwordHash };
    return (await test.get(SessionStore).open(test.owner.manager, account, new Date(at))) ?? '';
  };

  it('opens only for the password that the account still has', async () => {
    expect(await open(Date.now(), 'the one before')).toBe('');
  });

  it('does not slip past a change of the password that is under way', async () => {
    const person = await test.office.newPerson();
    const account = { id: person.personId, passwordHash: '-' };
    const change = test.owner.createQueryRunner();
    await change.startTransaction();
    await change.query(`UPDATE people SET password_hash = 'new' WHERE id = $1`, [account.id]);
    const opening = test.get(SessionStore).open(test.owner.manager, account, new Date());
    await change.query('DELETE FROM sessions WHERE person_id = $1', [account.id]);
    await change.commitTransaction();
    await change.release();
    expect(await opening).toBeNull();
  });

  it('is nobody of the demo outside of it, nor does a job or a command act for them', async () => {
    const person = await test.office.newPerson('head');
    const sessions = test.get(SessionStore);
    const account = { id: person.personId, passwordHash: '-' };
    const token = (await sessions.open(test.owner.manager, account, new Date())) ?? '';
    const acting = async () => [
      await sessions.find(token, new Date()),
      await sessions.onBehalfOf(person.subjectId, new Date()),
      await sessions.actingAs(person.login, new Date()),
    ];
    const { login } = person;
    expect(await acting()).toMatchObject([{ login }, { login }, { login }]);
    await test.owner.query('UPDATE people SET is_demo = true WHERE id = $1', [person.personId]);
    expect(await acting()).toEqual([null, null, null]);
  });

  it('ends an hour after the last request', async () => {
    const now = Date.now();
    const token = await open(now);
    expect(await find(token, now + 59 * minutes)).toMatchObject({ login: holder.login });
    expect(await find(await open(now), now + 61 * minutes)).toBeNull();
  });

  it('ends twelve hours after signing in, however busy', async () => {
    const now = Date.now();
    const token = await open(now);
    await test.owner.query('UPDATE sessions SET last_seen_at = $1', [
      new Date(now + 13 * 60 * minutes),
    ]);
    expect(await find(token, now + 12 * 60 * minutes - 1)).not.toBeNull();
    expect(await find(token, now + 12 * 60 * minutes)).toBeNull();
  });

  it('is kept as a hash from which no cookie can be made', async () => {
    const token = await open(Date.now());
    const rows = await test.owner.query('SELECT encode(token_hash, $1) AS hash FROM sessions', [
      'escape',
    ]);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('ends by signing out', async () => {
    const cookie = cookieFrom(await attempt(anna.login, password)).split(';')[0] ?? '';
    const answer = await test.graphql('mutation { signOut }', {}, { headers: { cookie } });
    expect(cookieFrom(answer)).toMatch(/^rechtsstand=; .*Expires=Thu, 01 Jan 1970/);
    expect((await test.graphql(viewer, {}, { headers: { cookie } })).data.viewer).toBeNull();
  });
});

describe('changing the own password', () => {
  const change = `mutation ($current: String!, $next: String!) {
    changeOwnPassword(current: $current, next: $next) {
      ... on Viewer { login }
      ... on Failures { failures { code path } }
    }
  }`;

  it('ends all other sessions and goes on with a new one', async () => {
    const person = await personWithPassword();
    const elsewhere = cookieFrom(await attempt(person.login, password)).split(';')[0] ?? '';
    const here = await test.cookieOf(person);
    const next = 'ein anderes langes Passwort';
    const answer = await test.graphql(
      change,
      { current: password, next },
      { headers: { cookie: here } },
    );
    expect(answer.data.changeOwnPassword).toEqual({ login: person.login });
    for (const cookie of [elsewhere, here])
      expect((await test.graphql(viewer, {}, { headers: { cookie } })).data.viewer).toBeNull();
    const cookie = cookieFrom(answer);
    expect((await test.graphql(viewer, {}, { headers: { cookie } })).data.viewer).toEqual({
      login: person.login,
    });
    expect((await attempt(person.login, next)).data.signIn.viewer).toBeDefined();
  });

  it('needs the current one, and a next one of twelve characters', async () => {
    const person = await personWithPassword();
    const wrong = await test.graphql(
      change,
      { current: 'x', next: 'lang genug ist es' },
      { as: person },
    );
    expect(wrong.data.changeOwnPassword.failures).toEqual([
      { code: 'wrong-password', path: 'current' },
    ]);
    const short = await test.graphql(change, { current: password, next: 'kurz' }, { as: person });
    expect(short.data.changeOwnPassword.failures).toEqual([
      { code: 'password-too-short', path: 'next' },
    ]);
  });
});
