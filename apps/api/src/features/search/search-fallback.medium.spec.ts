import { afterEach, describe, expect, it } from '@jest/globals';
import type { TestPerson } from '../../../../../test/factories/index.js';
import { type Fault, FaultServer } from '../../../../../test/support/fault-server.js';
import { runJobs } from '../../../../../test/support/run-jobs.js';
import { StandInMeilisearch } from '../../../../../test/support/stand-in-meilisearch.js';
import { TestApplication } from '../../../../../test/support/test-application.js';
import { Contexts } from '../../platform/context/contexts.js';
import { Transactions } from '../../platform/database/transactions.js';
import { indexNamesOf } from './meilisearch/index-names.js';
import { SearchProjection } from './search-projection.service.js';

const SEARCH = `query ($query: String!) {
  search(query: $query) { isSimplified totalItems hits { slug } facets { kinds { count } } }
  suggest(query: $query) { isSimplified hits { slug } }
}`;

let server: FaultServer;
let test: TestApplication;
let person: TestPerson;

/** An application that is to ask a server with this fault. */
async function start(fault: Fault): Promise<void> {
  server = await FaultServer.start();
  server.fault = fault;
  const meilisearch = { url: server.url, key: 'master-key-of-this-test' };
  test = await TestApplication.start({ meilisearch });
  person = await test.office.newPerson();
}

async function published(slug: string, title: string): Promise<string> {
  const entry = await test.ledger.newEntry({ slug });
  await test.ledger.publish(entry, { title });
  await test.get(Transactions).run(test.get(Contexts).create(null), async (tx) => {
    await test.get(SearchProjection).replaceEntry(tx, entry.id);
    return { ok: true, value: undefined };
  });
  return entry.id;
}

const ask = async (query: string) => {
  const { data, errors } = await test.graphql(SEARCH, { query }, { as: person });
  expect(errors).toEqual([]);
  return data;
};

afterEach(async () => {
  await server.stop();
  await test.stop();
});

describe('whatever is wrong with Meilisearch, somebody who searches gets everything', () => {
  it.each<Fault>([
    { kind: 'never-answers' },
    { kind: 'refuses', status: 404, code: 'index_not_found' },
  ])('%j', async (fault) => {
    await start(fault);
    await published('faehre', 'Fährbetrieb');
    for (let time = 0; time < 3; time++) {
      const { search, suggest } = await ask('Fährbetrieb');
      expect(search).toEqual({
        isSimplified: true,
        totalItems: 1,
        hits: [{ slug: 'faehre' }],
        facets: { kinds: [{ count: 1 }] },
      });
      expect(suggest).toEqual({ isSimplified: true, hits: [{ slug: 'faehre' }] });
    }
    const metrics = await (await test.fetch('/metrics')).text();
    expect(metrics).toMatch(/rechtsstand_search_fallbacks_total\{reason="open"\} [1-9]/);
    expect(metrics).toMatch(/rechtsstand_search_engine\{engine="postgres"\} 1/);
    expect(metrics).toMatch(/rechtsstand_search_duration_seconds_count\{engine="postgres"/);
  });
});

describe('what was published while Meilisearch was away', () => {
  it('waits for it, and arrives when it is back', async () => {
    await start({ kind: 'refuses', status: 503, code: 'internal' });
    const id = await published('bruecke', 'Brückengeld');
    const failed = await runJobs(test.app, { mayFail: true });
    expect(failed.find(({ job }) => job === 'search.deliver')?.error).toBeDefined();

    const { live } = await indexNamesOf(test.owner.manager);
    const back = new StandInMeilisearch([live]);
    server.fault = back.healthy;
    await runJobs(test.app, { early: true });
    expect(back.subjectsIn(live)).toContain(id);
  });
});

it('without Meilisearch no job is left for it', async () => {
  server = await FaultServer.start();
  test = await TestApplication.start();
  await published('steg', 'Steggeld');
  const jobs: { name: string }[] = await test.owner.query('SELECT name FROM pgboss.job');
  expect(jobs.map(({ name }) => name)).not.toContain('search.deliver');
});
