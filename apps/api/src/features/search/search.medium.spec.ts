import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Grant } from '@rechtsstand/domain/access';
import { doc, h2, p } from '@rechtsstand/domain/document';
import type { Piece } from '@rechtsstand/domain/language';
import { localDate } from '@rechtsstand/domain/time';
import { DataSource } from 'typeorm';
import {
  contextOf,
  type NewEntry,
  type NewPublication,
  TestLedger,
  TestOffice,
  TODAY,
  transactionOf,
} from '../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../test/support/test-application.js';
import { Contexts } from '../../platform/context/contexts.js';
import { OfficeLanguage } from './language/office-language.service.js';
import { SearchRebuild } from './rebuild/search-rebuild.service.js';
import type { SearchFilter } from './search-engine.js';
import { toEngineFilter } from './search-filter.presenter.js';
import { SearchProjection } from './search-projection.service.js';
import { SearchService } from './search.service.js';

let test: TestApplication;
let api: DataSource;
let office: TestOffice;
let service: SearchService;
let projection: SearchProjection;
let ledger: TestLedger;

beforeAll(async () => {
  test = await TestApplication.start();
  api = test.get(DataSource);
  office = test.office;
  service = test.get(SearchService);
  projection = test.get(SearchProjection);
  ledger = test.ledger;
});

afterAll(() => test?.stop());

/** Lets the search learn the words of what there is. */
async function rebuilt() {
  await test.get(SearchRebuild).run(test.get(Contexts).create(null));
  await test.get(OfficeLanguage).refresh();
}

/** Publishes an entry and projects it, as the API would. */
async function published(entry: NewEntry, ...publications: NewPublication[]) {
  const made = await ledger.newEntry(entry);
  for (const publication of publications) await ledger.publish(made, publication);
  await projection.replaceEntry(transactionOf(contextOf(api.manager)), made.id);
  return made;
}

interface Asked {
  grants?: Partial<Grant>[];
  day?: string;
  filter?: Partial<SearchFilter>;
  limit?: number;
  offset?: number;
}

async function search(text: string, asked: Asked = {}) {
  const { grants = [], day = TODAY, filter, limit = 20, offset = 0 } = asked;
  const ctx = contextOf(api.manager, {}, grants);
  const results = await service.search(
    ctx,
    text,
    localDate(day),
    { ...toEngineFilter(), ...filter },
    { limit, offset },
  );
  const total = (await results.findings?.countAll()) ?? 0;
  const facets = await results.findings?.countFacets();
  return { ...results, total, facets, slugs: results.hits.map(({ slug }) => slug) };
}

const suggested = async (text: string, grants: Partial<Grant>[] = []) =>
  (await service.suggest(contextOf(api.manager, {}, grants), text, TODAY, 8)).hits;

const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('what is found', () => {
  beforeAll(async () => {
    await published(
      { slug: 'ausbildungsduldung', aliases: ['3+2-Regelung'] },
      {
        title: 'Ausbildungsduldung für Ausländer',
        document: doc(
          p('Wer eine Ausbildung beginnt, kann mit einer Duldung bleiben.'),
          h2('Fristen'),
          p('Der Antrag ist sieben Monate vorher zu stellen.'),
        ),
      },
    );
    await published(
      { slug: 'passpflicht' },
      {
        title: 'Passpflicht',
        document: doc(
          p('Eine Ausbildungsduldung setzt die Klärung der Identität voraus, § 60c AufenthG.'),
        ),
      },
    );
    await rebuilt();
  });

  it('is whatever holds the words in any inflection, titles before texts, more words before fewer', async () => {
    expect((await search('Ausbildungsduldungen')).slugs).toEqual([
      'ausbildungsduldung',
      'passpflicht',
    ]);
    const { slugs } = await search('Klärung Identität Antrag');
    expect(slugs).toEqual(['passpflicht', 'ausbildungsduldung']);
  });

  it.each(['auslaender', 'AUSLÄNDER', 'ausländern'])(
    'is found by any spelling: %s',
    async (text) => {
      expect((await search(text)).slugs).toEqual(['ausbildungsduldung']);
    },
  );

  it('is found while it is being typed, also by a part of a compound', async () => {
    for (const text of ['ausbildungsd', 'duldung', '3+2'])
      expect((await suggested(text))[0]?.slug).toBe('ausbildungsduldung');
  });

  it('is found in spite of a typing error when nothing is spelled so', async () => {
    expect((await search('ausbilungsduldung')).slugs).toContain('ausbildungsduldung');
  });

  it('is what holds some of the words where nothing holds all', async () => {
    expect((await search('Identität Hubschrauber ')).slugs).toEqual(['passpflicht']);
  });

  it('is the best section of an entry, once, with what was found highlighted', async () => {
    const { hits, total } = await search('Monate Antrag ');
    expect(total).toBe(1);
    expect(hits[0]).toMatchObject({ slug: 'ausbildungsduldung', sectionTitle: 'Fristen' });
    expect(hits[0]?.sectionId).toMatch(/^b\d+$/);
    expect(marked(hits[0]?.snippet ?? [])).toBe(
      'Der [Antrag] ist sieben [Monate] vorher zu stellen.',
    );
  });

  it('is an entry that cites the provision that was typed', async () => {
    expect((await search('60c AufenthG')).slugs).toEqual(['passpflicht']);
    expect((await search('§ 60c')).slugs).toEqual(['passpflicht']);
    expect((await search('ausbildung', { filter: { lawKey: 'aufenthg' } })).slugs).toEqual([
      'passpflicht',
    ]);
  });

  it.each([
    "'; DROP TABLE search_documents; --",
    "duldung' | 'x':* & !(",
    '%',
    '100%_\\',
    '<-> :* & | !',
    'pass\u0000pflicht \u0007',
  ])('takes %j for words and nothing else', async (text) => {
    await expect(search(text)).resolves.toMatchObject({ citation: null });
    expect((await search('Passpflicht')).total).toBe(1);
  });

  it.each(['', '   ', 'die '])('is nothing for %j', async (text) => {
    expect(await search(text)).toMatchObject({ hits: [], total: 0 });
    expect(await suggested(text)).toEqual([]);
  });

  it('refuses a text that nobody types', async () => {
    await expect(search('a'.repeat(201))).rejects.toThrow('bad-input');
    await expect(suggested('a'.repeat(201))).rejects.toThrow('bad-input');
  });
});

describe('the chosen day', () => {
  beforeAll(async () => {
    await published(
      { slug: 'gebuehr' },
      { title: 'Verwaltungsgebühr alt', validFrom: '2020-01-01' },
      { title: 'Verwaltungsgebühr jetzt', validFrom: '2025-01-01' },
      { title: 'Verwaltungsgebühr neu', validFrom: '2027-01-01' },
    );
  });
  const titles = async (asked: Asked) =>
    (await search('Verwaltungsgebühr ', asked)).hits.map(({ title }) => marked(title));

  it('shows what applies on it and nothing else', async () => {
    expect(await titles({})).toEqual(['[Verwaltungsgebühr] jetzt']);
    expect(await titles({ day: '2024-12-31' })).toEqual(['[Verwaltungsgebühr] alt']);
    expect(await titles({ day: '2027-01-01' })).toEqual(['[Verwaltungsgebühr] neu']);
    expect(await titles({ day: '2019-12-31' })).toEqual([]);
  });

  it('shows what applies later or no longer when that is asked for, with its days', async () => {
    expect(await titles({ filter: { status: 'ended' } })).toEqual(['[Verwaltungsgebühr] alt']);
    expect(await titles({ filter: { status: 'none' } })).toEqual([]);
    const { hits } = await search('Verwaltungsgebühr ', { filter: { status: 'future' } });
    expect(hits[0]?.status).toEqual({ kind: 'future', from: '2027-01-01', until: null });
  });

  it('has each status counted', async () => {
    const { facets } = await search('Verwaltungsgebühr ');
    expect(facets?.statuses.map(({ key, count }) => [key, count])).toEqual([
      ['ended', 1],
      ['future', 1],
      ['in-force', 1],
    ]);
  });
});

describe('a page that only some teams may see', () => {
  let north: string;
  let south: string;
  let topic: string;
  beforeAll(async () => {
    north = await office.newTeam('nord');
    south = await office.newTeam('sued');
    topic = await office.newTopic('geheim');
    await published(
      { slug: 'razzia', visibility: 'teams', ownerTeamId: north, topicIds: [topic] },
      { title: 'Durchsuchung', document: doc(p('Zeitpunkt nach § 99 GeheimG nur intern.')) },
    );
    await published(
      { slug: 'wohnung' },
      { title: 'Betreten der Wohnung', document: doc(p('Durchsuchung')) },
    );
  });

  it.each(['Durchsuchung ', 'durchs', 'durchsuhcung', '§ 99 GeheimG'])(
    'leaves no trace in hits, counts, facets and suggestions for %j',
    async (text) => {
      for (const grants of [[], [{ teamId: south }], [{ role: 'administrator' as const }]]) {
        const { slugs, total, facets, hits } = await search(text, { grants });
        expect(slugs).not.toContain('razzia');
        expect(total).toBe(hits.length);
        const counted = Object.values(facets ?? {}).flat();
        expect(counted.map(({ key }) => key)).not.toContain(topic);
        expect(counted.map(({ key }) => key)).not.toContain(north);
        expect(JSON.stringify(hits)).not.toContain('intern');
        expect((await suggested(text, grants)).map(({ slug }) => slug)).not.toContain('razzia');
      }
    },
  );

  it('cannot be reached by naming its team or topic in a filter', async () => {
    const filters: Partial<SearchFilter>[] = [{ topicId: topic }, { teamId: north }];
    for (const filter of filters) {
      expect(await search('Durchsuchung', { filter })).toMatchObject({ hits: [], total: 0 });
    }
  });

  it('is found by its team, the teams it is opened to, and those who see everything', async () => {
    for (const grant of [{ teamId: north }, { role: 'head' as const }]) {
      const { slugs, total, facets } = await search('Durchsuchung ', { grants: [grant] });
      expect(slugs).toEqual(['razzia', 'wohnung']);
      expect(total).toBe(2);
      expect(facets?.topics).toEqual([{ key: topic, label: 'Bereich geheim', count: 1 }]);
    }
    await published(
      { slug: 'geoeffnet', visibility: 'teams', ownerTeamId: north, visibleTeamIds: [south] },
      { title: 'Amtshilfe' },
    );
    expect((await search('Amtshilfe', { grants: [{ teamId: south }] })).slugs).toEqual([
      'geoeffnet',
    ]);
    expect((await search('Amtshilfe', { grants: [] })).slugs).toEqual([]);
  });
});

describe('pages of results', () => {
  beforeAll(async () => {
    for (let index = 0; index < 5; index++) await published({}, { title: `Seitenweise ${index}` });
  });

  it('follow each other without repeating or leaving out any, and count the same', async () => {
    const pages = await Promise.all(
      [0, 2, 4, 6].map((offset) => search('Seitenweise ', { limit: 2, offset })),
    );
    expect(pages.map(({ hits }) => hits.length)).toEqual([2, 2, 1, 0]);
    expect(new Set(pages.flatMap(({ slugs }) => slugs)).size).toBe(5);
    expect(pages.map(({ total }) => total)).toEqual([5, 5, 5, 5]);
  });
});
