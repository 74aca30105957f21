import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doc, p } from '@rechtsstand/domain/document';
import { localDate } from '@rechtsstand/domain/time';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import {
  contextOf,
  TestOffice,
  TODAY,
  transactionOf,
} from '../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../test/support/test-application.js';
import { toEngineFilter } from './search-filter.presenter.js';
import { pathOf } from './search-path.js';
import { SearchProjection } from './search-projection.service.js';
import { SearchService } from './search.service.js';

let test: TestApplication;
let api: DataSource;
let office: TestOffice;
let service: SearchService;
let projection: SearchProjection;
let lawId: string;

const tx = () => transactionOf(contextOf(api.manager));

beforeAll(async () => {
  test = await TestApplication.start();
  api = test.get(DataSource);
  office = test.office;
  service = test.get(SearchService);
  projection = test.get(SearchProjection);
  lawId = await newLaw('AufenthG', ['aufenthg', 'aufenthg-2004']);
  const blueCard = await newProvision('§ 18g', '18g');
  await newVersion(blueCard, 1, 'Karte für Hochqualifizierte', null);
  await newVersion(blueCard, 2, 'Blaue Karte EU', '2024-01-01');
  const repealed = await newProvision('§ 105', '105');
  await newVersion(repealed, 1, 'Übergang', null);
  await newVersion(repealed, 2, '(weggefallen)', '2025-01-01', 'repealed');
  await newVersion(
    await newProvision('Inhaltsübersicht', 'inhaltsuebersicht'),
    1,
    'Blaue Karte EU',
    null,
  );
  await projection.replaceProvisions(tx(), { lawId });

  const { ledger } = test;
  const topicIds = [await office.newTopic('erwerb'), await office.newTopic('bildung')];
  const entry = await ledger.newEntry({ slug: 'blaue-karte', topicIds });
  const document = doc(p('Nach § 18g AufenthG für Fachkräfte.'));
  await ledger.publish(entry, { title: 'Blaue Karte EU', document });
  await projection.replaceEntry(tx(), entry.id);
});

afterAll(() => test?.stop());

async function newLaw(abbreviation: string, aliases: string[], isExample = false): Promise<string> {
  const id = await office.insert(
    `INSERT INTO laws (slug, abbreviation, title, is_example) VALUES ($1, $2, 'Ein Gesetz', $3)`,
    [aliases.at(-1), abbreviation, isExample],
  );
  await test.owner.query('INSERT INTO law_aliases SELECT unnest($2::text[]), $1', [id, aliases]);
  return id;
}

const newProvision = (label: string, key: string, law = lawId) =>
  office.insert('INSERT INTO provisions (law_id, label, label_key) VALUES ($1, $2, $3)', [
    law,
    label,
    key,
  ]);

async function newVersion(
  provisionId: string,
  sequence: number,
  title: string,
  validFrom: string | null,
  kind = 'text',
): Promise<void> {
  const hash = createHash('sha256').update(title).digest('hex');
  await office.insert(
    `INSERT INTO provision_versions (provision_id, sequence, kind, title, outline, position, text,
       plain_text, content_hash, valid_from)
     VALUES ($1, $2, $3, $4, '[{"code": "010", "label": "Kapitel 1", "title": "Erwerb"}]', 1, '{}',
       'Wird erteilt.', $5, $6)`,
    [provisionId, sequence, kind, title, hash, validFrom],
  );
}

async function search(text: string, day: string = TODAY, laws: { lawKey?: string } = {}) {
  const filter = { ...toEngineFilter(), ...laws };
  const page = { limit: 20, offset: 0 };
  return service.search(contextOf(api.manager), text, localDate(day), filter, page);
}

const labels = async (text: string, day?: string) =>
  (await search(text, day)).hits.map(({ labelKey, slug }) => labelKey ?? slug);

describe('a provision', () => {
  it('is found on the days of its text, by the words of that text', async () => {
    expect(await labels('Hochqualifizierte', '2023-12-31')).toEqual(['18g']);
    expect(await labels('Hochqualifizierte', '2024-01-01')).toEqual([]);
    const { hits } = await search('Hochqualifizierte', '1990-01-01');
    expect(hits[0]?.status).toEqual({ kind: 'in-force', from: null, until: '2024-01-01' });
  });

  it('comes after an entry that is found as well', async () => {
    expect(await labels('Blaue Karte')).toEqual(['blaue-karte', '18g']);
    expect(await labels('BK ')).toEqual(['blaue-karte', '18g']);
  });

  it('is found by the headings above it, and no longer once it is repealed', async () => {
    expect(await labels('Erwerb ', '2024-12-31')).toEqual(expect.arrayContaining(['18g', '105']));
    expect(await labels('Erwerb ')).toEqual(['18g']);
  });

  it('belongs to its law and the headings above it, as an entry does to its topics', async () => {
    const { hits } = await search('Blaue Karte');
    const ctx = contextOf(api.manager);
    expect(await Promise.all(hits.map((hit) => pathOf(ctx, hit)))).toEqual([
      ['Bereich bildung', 'Bereich erwerb'],
      ['AufenthG', 'Kapitel 1 Erwerb'],
    ]);
  });

  it('is counted under its law, together with what cites it', async () => {
    const facets = await (await search('Blaue Karte')).findings?.countFacets();
    expect(facets?.laws).toEqual([{ key: 'aufenthg', label: 'AufenthG', count: 2 }]);
  });
});

describe('a citation', () => {
  it('says whether the provision applies on the day', async () => {
    const statusOn = async (day?: string) => (await search('§ 105 AufenthG', day)).citation?.status;
    expect(await statusOn('2024-12-31')).toEqual({
      kind: 'in-force',
      from: null,
      until: '2025-01-01',
    });
    expect(await statusOn()).toMatchObject({ kind: 'ended', until: '2025-01-01' });
  });

  it('leads to its provision and the part of it, and finds the provision before what cites it', async () => {
    const { citation, hits } = await search('§ 18g Abs. 2 AufenthG');
    expect(citation).toMatchObject({
      text: '§ 18g Abs. 2 AufenthG',
      lawKey: 'aufenthg',
      labelKey: '18g',
      fragment: 'abs-2',
      title: 'Blaue Karte EU',
    });
    expect(hits.map(({ labelKey, slug }) => labelKey ?? slug)).toEqual(['18g', 'blaue-karte']);
  });

  it('leads to the provision as it was called on the day', async () => {
    expect((await search('18g aufenthg', '2023-01-01')).citation?.title).toBe(
      'Karte für Hochqualifizierte',
    );
  });

  it('is one of the Residence Act where no law is named', async () => {
    expect((await search('§ 18g')).citation?.lawKey).toBe('aufenthg');
  });

  it('finds that one first where no law is named, then what cites it, then those of other laws', async () => {
    const other = await newLaw('AZRG', ['azrg']);
    await newVersion(await newProvision('§ 18g', '18g', other), 1, 'Träger der Rente', null);
    await projection.replaceProvisions(tx(), { lawId: other });
    const { hits } = await search('18g');
    expect(hits.map(({ slug, lawKey }) => slug ?? lawKey)).toEqual([
      'aufenthg',
      'blaue-karte',
      'azrg',
    ]);
  });

  it('may be two numbers if there is such a provision, and is no citation otherwise', async () => {
    expect((await search('105 5')).citation?.text).toBe('§ 105 Abs. 5 AufenthG');
    const { citation, readings } = await search('120 5');
    const words = new Set(readings.map(({ typed }) => typed));
    expect([citation, [...words]]).toEqual([null, ['120', '5']]);
  });

  it('leads nowhere when we do not hold its text', async () => {
    expect((await search('§ 999 AufenthG')).citation).toBeNull();
    expect((await search('§ 18g AsylG')).citation).toBeNull();
  });

  it.each([
    ['§ 433 BGB', { text: '§ 433 BGB', isLawHeld: false }],
    ['433 bgb', { text: '§ 433 BGB', isLawHeld: false }],
    ['§ 3 Abs. 1 LuftSiG', { text: '§ 3 LuftSiG', isLawHeld: false }],
    ['§ 999 Abs. 2 Satz 1 AufenthG', { text: '§ 999 AufenthG', isLawHeld: true }],
    ['aufenthg 999', { text: '§ 999 AufenthG', isLawHeld: true }],
  ])('is told to be missing, be it the law or the provision: %s', async (text, missing) => {
    expect(await search(text)).toMatchObject({ citation: null, missing });
    const ctx = contextOf(api.manager);
    expect(await service.suggest(ctx, text, TODAY, 8)).toMatchObject({ citation: null, missing });
  });

  it.each([
    '§ 18g AufenthG',
    '§ 105 AufenthG',
    '§ 999',
    '999a',
    'aufenthg 2024',
    '§ 18 ICT',
    'BGB',
  ])('is not, where it is there or something else may be meant: %s', async (text) =>
    expect((await search(text)).missing).toBeNull(),
  );

  it('is not told to be missing where it was joined with others, or its text is not indexed yet', async () => {
    const law = await newLaw('SGB 2', ['sgb-2']);
    const says = async (text: string) => (await search(text)).missing;
    expect(await says('§ 7 SGB II')).toBeNull();
    await newProvision('§ 7', '7', law);
    await newProvision('(XXXX) §§ 18a bis 20', '18a-bis-20', law);
    for (const text of ['§ 7 SGB II', '§ 18 SGB II', '§ 19b SGB II', '§ 20 SGB II'])
      expect(await says(text)).toBeNull();
    expect(await says('§ 21 SGB II')).toEqual({ text: '§ 21 SGB II', isLawHeld: true });
  });
});

describe('an example law', () => {
  it('is found until the official law of its name is there', async () => {
    const example = await newLaw('AsylG', ['asylg', 'demo-asylg'], true);
    await newVersion(await newProvision('§ 55', '55', example), 1, 'Gestattung', null);
    await projection.replaceProvisions(tx(), { lawId: example });
    expect(await labels('Gestattung')).toEqual(['55']);
    expect((await search('§ 55 AsylG')).citation?.title).toBe('Gestattung');

    const official = await newLaw('AsylG', ['asylg', 'asylvfg-1992']);
    await newVersion(
      await newProvision('§ 55', '55', official),
      1,
      'Aufenthalt im Verfahren',
      null,
    );
    await projection.replaceProvisions(tx(), { lawId: official });
    expect(await labels('Gestattung')).toEqual([]);
    expect((await search('§ 55 AsylG')).citation?.title).toBe('Aufenthalt im Verfahren');

    await projection.replaceProvisions(tx(), { lawId: example });
    expect(await labels('Gestattung')).toEqual([]);
  });
});
