import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { localDate } from '@rechtsstand/domain/time';
import type { DataSource } from 'typeorm';
import { type Fault, FaultServer } from '../../../../../../test/support/fault-server.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Metrics } from '../../../platform/http/metrics.js';
import { MeilisearchEngine } from '../meilisearch/meilisearch-engine.js';
import { MeilisearchServer } from '../meilisearch/meilisearch-server.js';
import type { CandidateEngine, EngineRequest, FoundCandidate } from '../search-engine.js';
import { SearchMetrics } from '../search-metrics.js';
import { FailoverEngine } from './failover-engine.js';

const candidate = (id: string): FoundCandidate => ({
  id,
  subjectId: `subject ${id}`,
  vector: '',
  title: '',
  standing: 3,
});
const request: EngineRequest = {
  query: {
    text: 'Duldung',
    terms: [
      {
        typed: 'Duldung',
        importance: 1,
        readings: [{ all: [['duld']], weight: 1, origin: 'word', shown: 'Duldung' }],
      },
    ],
    cores: [[0]],
  },
  day: localDate('2026-11-23'),
  teams: [],
  filter: { kinds: [], lawKey: null, topicId: null, teamId: null, status: 'in-force' },
};

/** Answers a search as Meilisearch does: how much there is, then what was found. */
const healthy = (ids: number[], documents = 100): Fault => ({
  kind: 'answers',
  body: ({ path }) =>
    path === '/multi-search'
      ? {
          results: [
            { hits: [], estimatedTotalHits: documents },
            { hits: ids.map((id) => ({ id })), estimatedTotalHits: ids.length },
          ],
        }
      : { key: 'key-for-searching' },
});

/** How long it is waited is not looked at here: a busy machine would be a fault of its own. */
let patience = 60_000;
class PatientServer extends MeilisearchServer {
  protected override readonly timeouts = { search: patience, write: patience };
}
class PatientEngine extends FailoverEngine {
  protected override readonly deadline = patience + 500;
}

let server: FaultServer;
let metrics: Metrics;
let engine: FailoverEngine;
/** The ids of documents that the database knows. */
let known: string[];

beforeEach(async () => {
  server = await FaultServer.start();
  server.fault = healthy([1, 2]);
  known = ['1', '2'];
  engine = failoverTo(given());
});
afterEach(async () => {
  patience = 60_000;
  await server.stop();
});

const given = () => ({ url: server.url, key: 'master-key-of-this-test' });

/** For what nobody answers: the end of the patience is what such a test waits for. */
function loseHope(): void {
  patience = 2_000;
  engine = failoverTo(given());
}

function failoverTo(meilisearch: { url: URL; key: string } | null): FailoverEngine {
  const manager = { query: () => Promise.resolve([{ identity: 'this database' }]) };
  const connection = new PatientServer({ meilisearch }, { manager } as unknown as DataSource);
  metrics = new Metrics();
  const searchMetrics = new SearchMetrics(metrics);
  return new PatientEngine(
    connection,
    new MeilisearchEngine(connection, searchMetrics),
    postgres,
    searchMetrics,
  );
}

const postgres: CandidateEngine = {
  name: 'postgres',
  find: () => Promise.resolve({ by: 'postgres', candidates: [candidate('9')] }),
  suggest: () => Promise.resolve({ by: 'postgres', candidates: [candidate('9')] }),
  countFacets: () => Promise.resolve({ kinds: [], laws: [], topics: [], teams: [], statuses: [] }),
};

const newRequest = () =>
  ({
    manager: {
      queryRunner: {},
      query: (_sql: string, [ids]: [number[]]) =>
        Promise.resolve(
          ids
            .map(String)
            .filter((id) => known.includes(id))
            .map(candidate),
        ),
    },
  }) as unknown as RequestContext;

const search = (ctx = newRequest()) => engine.find(ctx, request, { limit: 20, offset: 0 });
const searchedBy = async () => (await search()).by;

async function fallbacks(): Promise<Record<string, number>> {
  const text = await metrics.registry.getSingleMetricAsString('rechtsstand_search_fallbacks_total');
  const counted = [...text.matchAll(/reason="(.+)"\} (\d+)/g)];
  return Object.fromEntries(
    counted.flatMap(([, reason = '', count]) => (count === '0' ? [] : [[reason, Number(count)]])),
  );
}

describe('while Meilisearch answers', () => {
  it('it is asked', async () => {
    const { by, candidates } = await search();
    expect([by, candidates.map(({ id }) => id)]).toEqual(['meilisearch', ['1', '2']]);
    expect(await fallbacks()).toEqual({});
  });

  it('few documents may be gone since it was told of them', async () => {
    known = ['1'];
    expect((await search()).candidates.map(({ id }) => id)).toEqual(['1']);
  });
});

describe('PostgreSQL answers in its stead', () => {
  const faults: Record<string, [Fault, reason: string]> = {
    'answers later than anybody waits': [{ kind: 'never-answers' }, 'slow'],
    'breaks down in the middle of its answer': [{ kind: 'dies' }, 'unreachable'],
    'answers with a page of somebody else': [{ kind: 'garbage' }, 'error'],
    'has an error of its own': [{ kind: 'refuses', status: 500, code: 'internal' }, 'error'],
    'has lost the index': [
      { kind: 'refuses', status: 404, code: 'index_not_found' },
      'missing-index',
    ],
    'has other settings': [
      { kind: 'refuses', status: 400, code: 'invalid_search_filter' },
      'wrong-settings',
    ],
    'has lost its keys': [{ kind: 'refuses', status: 403, code: 'invalid_api_key' }, 'refused'],
    'has an empty index': [healthy([], 0), 'empty-index'],
    'has the index of other days': [healthy([101, 102, 103]), 'outdated'],
  };

  it.each(Object.entries(faults))('when it %s', async (_, [fault, reason]) => {
    if (fault.kind === 'never-answers') loseHope();
    await search();
    server.fault = fault;
    expect(await searchedBy()).toBe('postgres');
    expect(await fallbacks()).toEqual({ [reason]: 1 });
  });

  it('when it is down, from the first search on', async () => {
    await server.stop();
    expect(await searchedBy()).toBe('postgres');
    expect(await fallbacks()).toEqual({ unreachable: 1 });
  });

  it('to every question', async () => {
    server.fault = { kind: 'garbage' };
    expect((await engine.suggest(newRequest(), request, 8)).by).toBe('postgres');
    expect((await engine.countFacets(newRequest(), request)).kinds).toEqual([]);
  });

  it('to all that one request asks, once it has waited in vain', async () => {
    loseHope();
    await search();
    server.fault = { kind: 'never-answers' };
    const ctx = newRequest();
    const before = server.asked;
    expect((await search(ctx)).by).toBe('postgres');
    expect((await search(ctx)).by).toBe('postgres');
    await engine.countFacets(ctx, request);
    expect(server.asked).toBe(before + 1);
    server.fault = healthy([1, 2]);
    expect(await searchedBy()).toBe('meilisearch');
  });

  it('to a request that asked two things at once, and that has waited once', async () => {
    loseHope();
    await search();
    server.fault = { kind: 'never-answers' };
    for (const ctx of [newRequest(), newRequest()])
      await Promise.all([search(ctx), engine.countFacets(ctx, request)]);
    server.fault = healthy([1, 2]);
    expect(await searchedBy()).toBe('meilisearch');
  });

  it('without asking it any more, once it has failed', async () => {
    server.fault = { kind: 'refuses', status: 500, code: 'internal' };
    await search();
    const before = server.asked;
    for (let again = 0; again < 5; again++) expect(await searchedBy()).toBe('postgres');
    expect(server.asked).toBe(before);
    expect(await fallbacks()).toMatchObject({ open: 5 });
  });

  it('where there is no Meilisearch at all', async () => {
    engine = failoverTo(null);
    expect([engine.name, await searchedBy()]).toEqual(['postgres', 'postgres']);
    expect(await fallbacks()).toEqual({});
  });
});

it('a server that has come back is asked again, with keys made anew', async () => {
  await search();
  server.fault = { kind: 'refuses', status: 403, code: 'invalid_api_key' };
  await search();
  server.fault = healthy([1, 2]);
  const deadline = performance.now() + 60_000;
  while ((await searchedBy()) === 'postgres' && performance.now() < deadline)
    await new Promise((later) => setTimeout(later, 50));
  expect(await searchedBy()).toBe('meilisearch');
});
