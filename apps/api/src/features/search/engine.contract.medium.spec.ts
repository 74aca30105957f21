import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doc, p } from '@rechtsstand/domain/document';
import {
  compileQuery,
  type SearchQuery,
  synonymsOf,
  Vocabulary,
} from '@rechtsstand/domain/language';
import { localDate } from '@rechtsstand/domain/time';
import {
  contextOf,
  type NewEntry,
  type NewPublication,
  type TestEntry,
  TODAY,
} from '../../../../../test/factories/index.js';
import {
  buildIndex,
  dropIndex,
  meilisearchOfTests,
} from '../../../../../test/support/meilisearch.js';
import { runJobs } from '../../../../../test/support/run-jobs.js';
import { TestApplication } from '../../../../../test/support/test-application.js';
import { Contexts } from '../../platform/context/contexts.js';
import { Transactions } from '../../platform/database/transactions.js';
import { EngineFailure } from './meilisearch/engine-failure.js';
import { MeilisearchEngine } from './meilisearch/meilisearch-engine.js';
import { PostgresEngine } from './postgres/postgres-engine.js';
import { totalOf } from './results/total.js';
import type { CandidateEngine, EngineRequest, Page } from './search-engine.js';
import { SearchProjection } from './search-projection.service.js';

const server = meilisearchOfTests();
const engines = [
  { type: PostgresEngine, meilisearch: null },
  ...(server ? [{ type: MeilisearchEngine, meilisearch: server }] : []),
];

let test: TestApplication;

/** Publishes an entry; when it ends, every engine has it. */
async function published(entry: NewEntry, ...publications: NewPublication[]): Promise<TestEntry> {
  const made = await test.ledger.newEntry(entry);
  for (const publication of publications) await test.ledger.publish(made, publication);
  await project(made.id);
  return made;
}

async function project(entryId: string): Promise<void> {
  await test.get(Transactions).run(test.get(Contexts).create(null), async (tx) => {
    await test.get(SearchProjection).replaceEntry(tx, entryId);
    return { ok: true, value: undefined };
  });
  await runJobs(test.app);
}

const language = { synonyms: synonymsOf([]), vocabulary: Vocabulary.of([], 0), lexicons: [] };
const everything: EngineRequest['filter'] = {
  kinds: [],
  lawKey: null,
  topicId: null,
  teamId: null,
  status: 'in-force',
};

interface Asked {
  query?: SearchQuery;
  day?: string;
  teams?: EngineRequest['teams'];
  filter?: Partial<EngineRequest['filter']>;
}

function requestOf(text: string, { query, day = TODAY, teams = [], filter }: Asked = {}) {
  return {
    query: query ?? compileQuery(text, language),
    day: localDate(day),
    teams,
    filter: { ...everything, ...filter },
  };
}

/** On a busy machine an answer may come later than anybody waits for it; then it is asked for again. */
function patient(engine: CandidateEngine): CandidateEngine {
  const retried = async <T>(ask: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof EngineFailure && error.reason === 'slow')) throw error;
      }
    }
  };
  return {
    name: engine.name,
    find: (...asked) => retried(() => engine.find(...asked)),
    suggest: (...asked) => retried(() => engine.suggest(...asked)),
    countFacets: (...asked) => retried(() => engine.countFacets(...asked)),
  };
}

const WINDOW: Page = { limit: 120, offset: 0 };

describe.each(engines)('$type.name', ({ type, meilisearch }) => {
  let engine: CandidateEngine;
  beforeAll(async () => {
    test = await TestApplication.start({ meilisearch });
    if (meilisearch) await buildIndex(test.app);
    engine = patient(test.get<CandidateEngine>(type));
  });
  afterAll(async () => {
    if (meilisearch) await dropIndex(test.app);
    await test?.stop();
  });

  const context = () => contextOf(test.get(Contexts).create(null).manager);
  /** What was found, each entry once and in the order of the alphabet: order is the ranking's business. */
  const find = async (text: string, asked?: Asked, page = WINDOW) => {
    const { by, candidates } = await engine.find(context(), requestOf(text, asked), page);
    expect(by).toBe(engine.name);
    return [...new Set(candidates.map(({ subjectId }) => subjectId))].sort();
  };
  const suggest = async (text: string, asked?: Asked) => {
    const { candidates } = await engine.suggest(context(), requestOf(text, asked), 8);
    return [...new Set(candidates.map(({ subjectId }) => subjectId))].sort();
  };
  const count = async (text: string, asked?: Asked) => {
    const request = requestOf(text, asked);
    return totalOf(await engine.countFacets(context(), request), request.filter);
  };
  const facets = async (text: string, asked?: Asked) => {
    const counted = await engine.countFacets(context(), requestOf(text, asked));
    return Object.fromEntries(
      Object.entries(counted).map(([facet, counts]) => [
        facet,
        Object.fromEntries(counts.map((counted) => [counted.key, counted.count])),
      ]),
    );
  };
  const ids = (...entries: TestEntry[]) => entries.map(({ id }) => id).sort();

  describe('finds', () => {
    it('a word in titles and in texts, each entry with what the ranking needs', async () => {
      const inTitle = await published({}, { title: 'Grenzübertritt' });
      const inText = await published(
        {},
        { title: 'Pass', document: doc(p('Beim Grenzübertritt.')) },
      );
      expect(await find('Grenzübertritt')).toEqual(ids(inTitle, inText));
      expect(await suggest('Grenzübertritt')).toEqual(ids(inTitle, inText));
      const { candidates } = await engine.find(context(), requestOf('Grenzübertritt'), WINDOW);
      const best = candidates.find(({ subjectId }) => subjectId === inTitle.id);
      expect(best).toMatchObject({ title: 'Grenzübertritt', standing: 3 });
      expect(best?.vector).toMatch(/^'|\s'/);
      expect(best?.vector).toContain(
        `'${requestOf('Grenzübertritt').query.terms[0]?.readings[0]?.all[0]?.[0]}':`,
      );
    });

    it('any reading of a term, but all places of one reading', async () => {
      const one = await published({}, { title: 'Zirkusdirektor' });
      const two = await published({}, { title: 'Wanderzirkus mit Manege' });
      await published({}, { title: 'Manege' });
      const reading = (...all: string[][]) => ({
        all,
        weight: 1,
        origin: 'word' as const,
        shown: '',
      });
      const stems = (text: string) =>
        compileQuery(text, language).terms.map(({ readings }) => [...(readings[0]?.all[0] ?? [])]);
      const readings = [
        reading(...stems('Zirkusdirektor ')),
        reading(...stems('Wanderzirkus Manege ')),
      ];
      const query = { text: '', terms: [{ typed: '', importance: 1, readings }], cores: [[0]] };
      expect(await find('', { query })).toEqual(ids(one, two));
      expect(await count('', { query })).toBe(2);
    });

    it('what holds one core, whatever else it lacks', async () => {
      const both = await published({}, { title: 'Ozelot und Tapir' });
      const other = await published({}, { title: 'Tapir und Gnu' });
      await published({}, { title: 'Gnu' });
      const query = {
        ...compileQuery('Ozelot Tapir Gnu ', language),
        cores: [
          [0, 1],
          [1, 2],
        ],
      };
      expect(await find('', { query })).toEqual(ids(both, other));
      expect(await suggest('', { query })).toEqual(ids(both, other));
      expect(await count('', { query })).toBe(2);
    });

    it('nothing for words that are in no text', async () => {
      expect(await find('Quastenflosser')).toEqual([]);
      expect(await count('Quastenflosser')).toBe(0);
      expect(await facets('Quastenflosser')).toEqual({
        kinds: {},
        laws: {},
        topics: {},
        teams: {},
        statuses: {},
      });
    });

    it('a new text instead of the old one as soon as that was delivered', async () => {
      const entry = await published({}, { title: 'Faultier' });
      await test.ledger.publish(entry, { title: 'Gürteltier' });
      await project(entry.id);
      expect(await find('Faultier')).toEqual([]);
      expect(await find('Gürteltier')).toEqual(ids(entry));
    });
  });

  describe('keeps to the chosen day and status', () => {
    let entry: TestEntry;
    beforeAll(async () => {
      entry = await published(
        {},
        { title: 'Leuchtturm', validFrom: '2020-01-01' },
        { title: 'Leuchtturm', validFrom: '2025-01-01' },
        { title: 'Leuchtturm', validFrom: '2027-01-01' },
      );
    });

    it.each([
      ['in-force', '2019-12-31', 0],
      ['in-force', '2020-01-01', 1],
      ['future', '2019-12-31', 1],
      ['future', '2027-01-01', 0],
      ['ended', '2024-12-31', 0],
      ['ended', '2025-01-01', 1],
      ['none', '2025-01-01', 0],
    ] as const)('%s on %s: %d', async (status, day, expected) => {
      const asked = { day, filter: { status } };
      expect(await find('Leuchtturm', asked)).toEqual(expected === 1 ? [entry.id] : []);
      expect(await count('Leuchtturm', asked)).toBe(expected);
    });

    it('and counts an entry once for each status it has texts of', async () => {
      const { statuses } = await facets('Leuchtturm', { day: '2019-12-31' });
      expect(statuses).toEqual({ future: 1 });
      expect((await facets('Leuchtturm')).statuses).toEqual({ 'in-force': 1, future: 1, ended: 1 });
    });
  });

  describe('filters and counts', () => {
    let north: string, south: string, topic: string;
    let article: TestEntry, notice: TestEntry;
    beforeAll(async () => {
      [north, south] = [await test.office.newTeam(), await test.office.newTeam()];
      topic = await test.office.newTopic();
      const cites = (text: string) => doc(p(text));
      article = await published(
        { kind: 'legal-article', ownerTeamId: north, topicIds: [topic] },
        { title: 'Zeppelin', document: cites('Nach § 99 ZeppelinG und § 3 BallonG.') },
      );
      notice = await published(
        { kind: 'change-notice', ownerTeamId: south },
        { title: 'Zeppelin', document: cites('Nach § 99 ZeppelinG.') },
      );
    });

    it('by kind, law, topic and team', async () => {
      expect(await find('Zeppelin', { filter: { kinds: ['change-notice'] } })).toEqual(ids(notice));
      expect(await find('Zeppelin', { filter: { kinds: ['provision'] } })).toEqual([]);
      expect(await find('Zeppelin', { filter: { lawKey: 'ballong' } })).toEqual(ids(article));
      expect(await find('Zeppelin', { filter: { topicId: topic } })).toEqual(ids(article));
      expect(await find('Zeppelin', { filter: { teamId: south } })).toEqual(ids(notice));
      expect(await count('Zeppelin', { filter: { teamId: south, lawKey: 'zeppeling' } })).toBe(1);
    });

    it('each facet under the filters of all others', async () => {
      expect(await facets('Zeppelin')).toEqual({
        kinds: { 'legal-article': 1, 'change-notice': 1 },
        laws: { zeppeling: 2, ballong: 1 },
        topics: { [topic]: 1 },
        teams: { [north]: 1, [south]: 1 },
        statuses: { 'in-force': 2 },
      });
      expect(await facets('Zeppelin', { filter: { lawKey: 'ballong' } })).toEqual({
        kinds: { 'legal-article': 1 },
        laws: { zeppeling: 2, ballong: 1 },
        topics: { [topic]: 1 },
        teams: { [north]: 1 },
        statuses: { 'in-force': 1 },
      });
    });

    it('hands the ranking all words of a long page of our own, also while somebody types', async () => {
      const words = Array.from({ length: 600 }, (_, at) => `wort${(at * 7919).toString(36)}`);
      await published(
        { slug: 'langer-text' },
        { title: 'Langer Text', document: doc(p([...words, 'Nebelhorn'].join(' '))) },
      );
      const { candidates } = await engine.suggest(context(), requestOf('Nebelhorn'), 8);
      expect(candidates.map(({ vector }) => vector.includes("'nebelhorn':"))).toEqual([true]);
    });

    it.each(["x' OR id > 0 OR laws = 'x", 'x\\', '"', 'ballong OR 1', ''])(
      'and takes %j for the key of a law and nothing else',
      async (lawKey) => {
        expect(await find('Zeppelin', { filter: { lawKey } })).toEqual([]);
      },
    );
  });

  describe('shows nobody what they may not see', () => {
    let north: string, south: string;
    let secret: TestEntry, open: TestEntry;
    beforeAll(async () => {
      [north, south] = [await test.office.newTeam(), await test.office.newTeam()];
      secret = await published(
        { visibility: 'teams', ownerTeamId: north },
        { title: 'Maulwurf', document: doc(p('Nach § 1 MaulwurfG.')) },
      );
      open = await published({ ownerTeamId: south }, { title: 'Maulwurf' });
    });

    it('in hits, suggestions, counts and facets', async () => {
      for (const teams of [[], [south]]) {
        expect(await find('Maulwurf', { teams })).toEqual(ids(open));
        expect(await suggest('Maulwurf', { teams })).toEqual(ids(open));
        expect(await count('Maulwurf', { teams })).toBe(1);
        expect(await facets('Maulwurf', { teams })).toEqual({
          kinds: { 'legal-article': 1 },
          laws: {},
          topics: {},
          teams: { [south]: 1 },
          statuses: { 'in-force': 1 },
        });
        expect(await find('Maulwurf', { teams, filter: { teamId: north } })).toEqual([]);
        expect(await find('Maulwurf', { teams, filter: { lawKey: 'maulwurfg' } })).toEqual([]);
      }
    });

    it('and its teams and those who see everything what they may', async () => {
      for (const teams of ['all', [north]] as const) {
        expect(await find('Maulwurf', { teams })).toEqual(ids(open, secret));
        expect(await count('Maulwurf', { teams })).toBe(2);
      }
    });
  });

  describe('beyond its window', () => {
    const many = 130;
    beforeAll(async () => {
      const made: string[] = [];
      for (let index = 0; index < many; index++) {
        const entry = await test.ledger.newEntry({});
        await test.ledger.publish(entry, { title: `Sanddüne ${index}` });
        made.push(entry.id);
      }
      await test.get(Transactions).run(test.get(Contexts).create(null), async (tx) => {
        for (const id of made) await test.get(SearchProjection).replaceEntry(tx, id);
        return { ok: true, value: undefined };
      });
      await runJobs(test.app);
    });

    it('everything follows, page by page, and nothing twice', async () => {
      const text = 'Sanddüne ';
      const window = await find(text);
      const rest: string[] = [];
      for (let offset = window.length; ; offset += 8) {
        const page = await find(text, {}, { limit: 8, offset });
        rest.push(...page);
        if (page.length === 0) break;
      }
      expect(new Set([...window, ...rest]).size).toBe(many);
      expect(window.length + rest.length).toBe(many);
      expect(await count(text)).toBe(many);
    });
  });
});
