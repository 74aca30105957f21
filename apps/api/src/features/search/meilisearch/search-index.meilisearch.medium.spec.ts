import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Meilisearch } from 'meilisearch';
import { contextOf } from '../../../../../../test/factories/index.js';
import {
  buildIndex,
  dropIndex,
  meilisearchOfTests,
} from '../../../../../../test/support/meilisearch.js';
import { runJobs } from '../../../../../../test/support/run-jobs.js';
import { TestApplication } from '../../../../../../test/support/test-application.js';
import { Contexts } from '../../../platform/context/contexts.js';
import { Transactions } from '../../../platform/database/transactions.js';
import type { JobContext } from '../../../platform/jobs/index.js';
import { SearchProjection } from '../search-projection.service.js';
import { TendIndex } from './index-job-handlers.js';
import { indexSettings, isSetUp } from './index-settings.js';
import { MeilisearchServer } from './meilisearch-server.js';
import { SearchIndex } from './search-index.js';
import { succeeded } from './tasks.js';

const server = meilisearchOfTests()!;
const { signal } = new AbortController();

let test: TestApplication;
let client: Meilisearch;
let live: string, building: string;
let index: SearchIndex;

beforeAll(async () => {
  test = await TestApplication.start({ meilisearch: server });
  index = test.get(SearchIndex);
  const access = await test.get(MeilisearchServer).access('write');
  client = access.client;
  ({ live, building } = access.names);
  for (let number = 1; number <= 20; number++) await published(`Brücke ${number}`);
  await buildIndex(test.app);
});
afterAll(async () => {
  await dropIndex(test.app);
  await test?.stop();
});

const context = (): JobContext => ({
  ...contextOf(test.get(Contexts).create(null).manager),
  signal,
});

/** In the database, with a job to deliver it. */
async function published(title: string): Promise<string> {
  const entry = await test.ledger.newEntry({});
  await test.ledger.publish(entry, { title });
  await test.get(Transactions).run(test.get(Contexts).create(null), async (tx) => {
    await test.get(SearchProjection).replaceEntry(tx, entry.id);
    return { ok: true, value: undefined };
  });
  return entry.id;
}

/** What the index holds, and what it should. */
async function contents() {
  const { results } = await client.index(live).getDocuments<{ id: number; hash: string }>({
    fields: ['id', 'hash'],
    limit: 1_000,
  });
  const rows: { id: string }[] = await test.owner.query('SELECT id FROM search_documents');
  const numbers = (all: { id: string | number }[]) => all.map(({ id }) => Number(id)).sort();
  return { found: numbers(results), wanted: numbers(rows) };
}

async function expectWhole(): Promise<void> {
  const { found, wanted } = await contents();
  expect(wanted.length).toBeGreaterThan(0);
  expect(found).toEqual(wanted);
  expect(await index.inspect(context())).toBe('fine');
}

/** As the minute goes round. */
async function tend(): Promise<void> {
  await test.get(TendIndex).run(context());
  await runJobs(test.app);
}

const done = (task: { taskUid: number }) => succeeded(client, task, signal);

describe('a rebuild', () => {
  it('leaves one index with our settings and everything in it', async () => {
    await index.rebuild(context(), signal);
    await expectWhole();
    expect(isSetUp(await client.index(live).getSettings())).toBe(true);
    await expect(client.getRawIndex(building)).rejects.toThrow(/not found/);
  });

  it('loses nothing that is published while it runs', async () => {
    let isRunning = true;
    const rebuild = async () => {
      for (let time = 0; time < 5; time++) await index.rebuild(context(), signal);
    };
    const rebuilding = rebuild().finally(() => (isRunning = false));
    let count = 0;
    while (isRunning) {
      const id = await published(`Fähre ${count++}`);
      await index.deliver(context(), [id], signal);
    }
    await rebuilding;
    expect(count).toBeGreaterThan(3);
    await expectWhole();
  });

  it('that was cut off is begun anew by the next', async () => {
    const cut = new AbortController();
    const rebuilding = index.rebuild(context(), cut.signal);
    cut.abort(new Error('The worker is stopped'));
    await expect(rebuilding).rejects.toThrow();
    await expectWhole();
    // It may have been cut off while the server had not yet begun with what it asked for.
    await client.createIndex(building, { primaryKey: 'id' });
    await index.rebuild(context(), signal);
    await expectWhole();
  });
});

describe('the index mends itself', () => {
  beforeEach(() => runJobs(test.app));

  it('when the server has lost everything, its keys as well', async () => {
    await dropIndex(test.app);
    await tend();
    await expectWhole();
  });

  it('when it is lost', async () => {
    await done(await client.deleteIndex(live));
    await tend();
    await expectWhole();
  });

  it('when somebody emptied it', async () => {
    await done(await client.index(live).deleteAllDocuments());
    await tend();
    await expectWhole();
  });

  it('when somebody changed its settings', async () => {
    await done(await client.index(live).updateSettings({ rankingRules: ['words'] }));
    expect(await index.inspect(context())).toBe('unusable');
    await test.get(TendIndex).run(context());
    // What it answers would be wrong: nobody is to search it until there is another.
    await expect(client.getRawIndex(live)).rejects.toThrow(/not found/);
    await runJobs(test.app);
    expect(await client.index(live).getRankingRules()).toEqual(indexSettings.rankingRules);
    await expectWhole();
  });

  it('once, however long that takes', async () => {
    await done(await client.deleteIndex(live));
    for (let minute = 0; minute < 3; minute++) await test.get(TendIndex).run(context());
    const ended = await runJobs(test.app);
    expect(ended.filter(({ job }) => job === 'search.rebuild-index')).toMatchObject([{ count: 1 }]);
  });

  it('when a delivery never arrived', async () => {
    await published('Furt');
    await test.owner.query(`DELETE FROM pgboss.job WHERE name = 'search.deliver'`);
    expect(await index.inspect(context())).toBe('differs');
    await tend();
    await expectWhole();
  });

  it('at night, document by document, where a glance shows nothing', async () => {
    const { wanted } = await contents();
    const [first, second, third] = wanted;
    const ofLive = client.index(live);
    await done(await ofLive.updateDocuments([{ id: first, hash: 'other', title: ['wrong'] }]));
    await done(await ofLive.deleteDocuments([second!]));
    await done(await ofLive.addDocuments([{ ...(await ofLive.getDocument(third!)), id: 0 }]));
    expect(await index.inspect(context())).toBe('fine');
    expect(await index.reconcile(context(), signal)).toBe(3);
    await expectWhole();
    expect(await index.reconcile(context(), signal)).toBe(0);
  });

  it('and forgets the index of a release that is long gone, no other', async () => {
    const prefix = live.replace(/[^-]+$/, '');
    await done(await client.createIndex(`${prefix}00000000`, { primaryKey: 'id' }));
    await index.dropForgotten(context(), signal);
    expect((await client.getRawIndex(`${prefix}00000000`)).uid).toBe(`${prefix}00000000`);
    const inTwoWeeks = new Date(Date.now() + 14 * 24 * 60 * 60 * 1_000);
    await index.dropForgotten({ ...context(), now: inTwoWeeks }, signal);
    await expect(client.getRawIndex(`${prefix}00000000`)).rejects.toThrow(/not found/);
    await expectWhole();
  });
});

describe('a task that fails', () => {
  it('fails the job that asked for it', async () => {
    const task = await client.createIndex(live, { primaryKey: 'id' });
    await expect(done(task)).rejects.toThrow(/could not do indexCreation: .*already exists/);
  });
});

describe('the key of the API', () => {
  it('searches our index, reads numbers there, and may do nothing else', async () => {
    const { client: api } = await test.get(MeilisearchServer).access('search');
    const { hits } = await api.index(live).search('', { limit: 1 });
    expect(hits.map((hit) => Object.keys(hit))).toEqual([['id']]);
    await expect(api.index('another').search('')).rejects.toThrow(/API key/);
    await expect(api.index(live).getDocuments()).rejects.toThrow(/API key/);
    await expect(api.index(live).getSettings()).rejects.toThrow(/API key/);
    await expect(api.getKeys()).rejects.toThrow(/API key/);
  });

  it('of the worker writes our indexes and reaches no other', async () => {
    await expect(client.createIndex('another')).rejects.toThrow(/API key/);
    await expect(client.getKeys()).rejects.toThrow(/API key/);
  });
});
