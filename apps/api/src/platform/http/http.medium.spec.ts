import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApplication } from '../../../../../test/support/test-application.js';

let test: TestApplication;
beforeAll(async () => {
  test = await TestApplication.start();
});
afterAll(() => test?.stop());

const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: '{ viewer { id } }' });
const post = (headers: Record<string, string>, payload: string = body) =>
  test.fetch('/graphql', { method: 'POST', headers, body: payload });

async function codeOf(response: Response): Promise<string | undefined> {
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code;
}

describe('GraphQL over HTTP', () => {
  it('is asked by POST alone', async () => {
    const response = await test.fetch('/graphql?query={viewer{id}}');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000'])(
    'answers pages of ours (%s)',
    async (origin) => {
      expect((await post({ ...json, origin })).status).toBe(200);
    },
  );

  it.each(['https://evil.example', 'http://localhost:3001', 'null'])(
    'refuses pages of %s',
    async (origin) => {
      const response = await post({ ...json, origin });
      expect(response.status).toBe(403);
      expect(await codeOf(response)).toBe('foreign-origin');
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/graphql'])(
    'refuses %s, which a form of another site could send',
    async (type) => {
      const response = await post({ 'content-type': type });
      expect(response.status).toBe(400);
      expect(await codeOf(response)).toBe('bad-request');
    },
  );

  it('refuses several requests in one', async () => {
    expect((await post(json, `[${body},${body}]`)).status).toBe(400);
  });

  it('refuses more than four megabytes', async () => {
    const response = await post(
      json,
      JSON.stringify({ query: `{ viewer { id } } #${'x'.repeat(4_200_000)}` }),
    );
    expect(response.status).toBe(413);
  });

  it('is never kept by a cache', async () => {
    expect((await post(json)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('every response', () => {
  it.each(['/health/live', '/nothing.js', '/graphql'])(
    'of %s forbids whatever is not ours',
    async (path) => {
      const { headers } = await test.fetch(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self'; style-src 'self'");
      expect(policy).toContain(
        "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
      );
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('strict-transport-security')).toBeNull();
    },
  );
});

describe('over HTTPS', () => {
  it('the cookie is bound to the host, and browsers come back by HTTPS only', async () => {
    const secure = await TestApplication.start({
      publicUrl: new URL('https://rechtsstand.example'),
    });
    try {
      const person = await secure.office.newPerson();
      expect(await secure.cookieOf(person)).toMatch(/^__Host-rechtsstand=/);
      const { headers } = await secure.graphql('mutation { signOut }', {}, { as: person });
      expect(headers.get('set-cookie')).toMatch(
        /^__Host-rechtsstand=;.*Path=\/;.*HttpOnly; Secure; SameSite=Lax/,
      );
      expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
    } finally {
      await secure.stop();
    }
  });
});

describe('health and metrics', () => {
  it('tell whether the database is there and complete', async () => {
    expect((await test.fetch('/health/live')).status).toBe(200);
    expect((await test.fetch('/health/ready')).status).toBe(200);
    await test.owner.query(`UPDATE migrations SET name = 'renamed' WHERE id = 1`);
    const response = await test.fetch('/health/ready');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      status: 'migrations-pending',
      pending: ['AppendOnly1764000000000'],
    });
    await test.owner.query(`UPDATE migrations SET name = 'AppendOnly1764000000000' WHERE id = 1`);
  });

  it('count operations by their first field, not by a name that clients choose', async () => {
    await post(json, JSON.stringify({ query: 'query Anna_Beck { viewer { id } }' }));
    const metrics = await (await test.fetch('/metrics')).text();
    expect(metrics).toContain('operation="query viewer",status="200"');
    expect(metrics).not.toContain('Anna_Beck');
  });
});
