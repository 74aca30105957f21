import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { TestApplication } from '../../../../../test/support/test-application.js';
import type { TestPerson } from '../../../../../test/factories/index.js';

let test: TestApplication;
let admin: TestPerson;
beforeAll(async () => {
  test = await TestApplication.start();
  admin = await test.office.newPerson('administrator');
});
afterAll(() => test?.stop());

const ask = (query: string, variables = {}) => test.graphql(query, variables, { as: admin });

describe('limits', () => {
  it('leave room for what pages ask for', async () => {
    const { errors, data } = await ask(
      '{ people(limit: 100) { totalItems items { memberships { team { name } } absences { deputy { displayName } } } } }',
    );
    expect(errors).toEqual([]);
    expect(data.people.totalItems).toBe(1);
  });

  it('refuse many names for one field', async () => {
    const aliases = Array.from({ length: 21 }, (_, i) => `a${i}: login`).join(' ');
    expect((await ask(`{ viewer { ${aliases} } }`)).errors).toEqual(['too-many-aliases']);
  });

  it('refuse to sign in often in one request', async () => {
    const attempt = (name: string) => `${name}: signIn(login: "x", password: "y") { __typename }`;
    expect((await ask(`mutation { ${attempt('a')} ${attempt('b')} }`)).errors).toEqual([
      'too-many-mutations',
    ]);
    const hidden = `mutation { ...f } fragment f on Mutation { ${attempt('a')} ${attempt('b')} }`;
    expect((await ask(hidden)).errors).toEqual(['too-many-mutations']);
  });

  it('refuse several operations in one document', async () => {
    expect((await ask('query a { viewer { id } } query b { viewer { id } }')).errors).toContain(
      'too-many-operations',
    );
  });

  it('refuse what is deep', async () => {
    const deep = (levels: number): string =>
      levels === 0 ? 'id' : `effective { entry { ${deep(levels - 1)} } }`;
    expect((await ask(`{ entries { items { ${deep(6)} } } }`)).status).toBe(400);
  });

  it('refuse what would bring back too much, fragments included', async () => {
    const query = `{ entries(limit: 200) { items { ...a } } }
      fragment a on Entry { publications { ...b } backlinks { id } }
      fragment b on Publication { linkedEntries { id slug title } contributors { id } }`;
    expect((await ask(query)).errors).toEqual(['too-expensive']);
    expect((await ask(query.replace('200', '10'))).errors).toEqual([]);
  });

  it('take a list to be as long as is sent, compiled or not', async () => {
    const query = `query ($limit: Int!) { entries(limit: $limit) { items {
      publications { linkedEntries { id slug title } contributors { id } }
    } } }`;
    for (let i = 0; i < 3; i++) {
      expect((await ask(query, { limit: 200 })).errors).toEqual(['too-expensive']);
      expect((await ask(query, { limit: 10 })).errors).toEqual([]);
    }
  });

  it('refuse a document of thousands of tokens before reading it', async () => {
    const response = await test.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ viewer { ${'id '.repeat(2_000)} } }` }),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('2000 tokens');
  });

  it('refuse a document that is long, for each one is remembered', async () => {
    const padded = (length: number) => `{ viewer { id } } #`.padEnd(length, 'x');
    expect((await ask(padded(10_000))).errors).toEqual([]);
    const { status, errors } = await test.graphql(padded(10_001));
    expect({ status, errors }).toEqual({ status: 200, errors: ['document-too-long'] });
  });

  it('hold for a document that is sent as a syntax tree, too', async () => {
    const { definitions } = parse(`{ viewer { ${'id '.repeat(1_000)} } }`);
    const tree = JSON.stringify({ kind: 'Document', definitions });
    expect((await test.graphql(tree)).errors).toEqual(['document-too-long']);
  });

  it('give no list more than two hundred, whatever is asked for', async () => {
    await test.owner.query(
      `INSERT INTO people (login, display_name, password_hash)
       SELECT 'many-' || n, 'Many', '-' FROM generate_series(1, 210) n`,
    );
    const query = 'query ($limit: Int!) { people(limit: $limit) { totalItems items { id } } }';
    const { data } = await ask(query, { limit: 100_000 });
    expect(data.people.totalItems).toBe(211);
    expect(data.people.items).toHaveLength(200);
    expect((await ask(query, { limit: -1 })).errors).toEqual(['bad-input']);
  });
});

describe('errors', () => {
  it('tell a code and where to find the rest, and nothing from inside', async () => {
    await test.owner.query('ALTER TABLE teams RENAME TO elsewhere');
    try {
      const answer = await test.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: await test.cookieOf(admin) },
        body: JSON.stringify({ query: '{ teams { name } }' }),
      });
      expect(await answer.json()).toEqual({
        data: null,
        errors: [
          {
            message: 'internal',
            path: ['teams'],
            extensions: { code: 'internal', requestId: answer.headers.get('x-request-id') },
          },
        ],
      });
    } finally {
      await test.owner.query('ALTER TABLE elsewhere RENAME TO teams');
    }
  });

  it('say of a zero byte that it is no input, wherever it stands', async () => {
    const documents = [
      'query ($text: String!) { entry(kind: LEGAL_ARTICLE, slug: $text) { id } }',
      'mutation ($text: String!) { createTeam(slug: "null", name: $text) { __typename } }',
      'mutation ($text: String!) { signIn(login: $text, password: "x") { __typename } }',
    ];
    for (const document of documents)
      expect((await ask(document, { text: 'a\0b' })).errors).toEqual(['bad-input']);
  });

  it('tell whoever is signed out to sign in, and whoever may not that they may not', async () => {
    expect((await test.graphql('{ people { totalItems } }')).errors).toEqual(['unauthenticated']);
    const caseworker = await test.office.newPerson('caseworker');
    const { errors, data } = await test.graphql(
      '{ people { totalItems } }',
      {},
      { as: caseworker },
    );
    expect(errors).toEqual(['forbidden']);
    expect(data).toBeNull();
  });

  it('say the same when a query has been compiled', async () => {
    const query = '{ people { totalItems } }';
    for (let i = 0; i < 3; i++)
      expect((await test.graphql(query)).errors).toEqual(['unauthenticated']);
    expect((await ask(query)).errors).toEqual([]);
  });
});

describe('a variable of another type than declared', () => {
  it('is refused as such, compiled or not', async () => {
    const query = 'query ($limit: Int) { people(limit: $limit) { totalItems } }';
    for (let i = 0; i < 3; i++)
      expect((await ask(query, { limit: 'many' })).errors).toEqual(['bad-request']);
    expect((await ask(query)).errors).toEqual([]);
  });
});

describe('null for an argument with a default', () => {
  it('is a bad request that says where, compiled or not', async () => {
    const query = 'query ($limit: Int) { people(limit: $limit) { totalItems } }';
    for (let i = 0; i < 3; i++) {
      const answer = await test.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: await test.cookieOf(admin) },
        body: JSON.stringify({ query, variables: { limit: null } }),
      });
      const extensions = { code: 'bad-request', path: 'people.limit', problem: 'null' };
      expect(await answer.json()).toEqual({
        data: null,
        errors: [{ message: 'bad-request', extensions }],
      });
      expect((await ask(query)).errors).toEqual([]);
    }
  });

  it('is refused wherever it is written', async () => {
    const documents = [
      '{ inbox(state: null) { totalItems } }',
      '{ inbox(limit: null) { totalItems } }',
      'mutation { createDraft(entryId: "1", kind: null) { __typename } }',
    ];
    for (const document of documents) expect((await ask(document)).errors).toEqual(['bad-request']);
  });
});

describe('in production', () => {
  it('the schema is not told, nor what is wrong with a document', async () => {
    const production = await TestApplication.start({ isProduction: true });
    try {
      const { errors } = await production.graphql('{ __schema { types { name } } }');
      expect(new Set(errors)).toEqual(new Set(['bad-request']));
      const response = await production.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ vewer { id } }' }),
      });
      expect(await response.json()).toEqual({
        data: null,
        errors: [{ message: 'bad-request', extensions: { code: 'bad-request' } }],
      });
    } finally {
      await production.stop();
    }
  });
});
