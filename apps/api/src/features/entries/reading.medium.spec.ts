import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { parseCitations } from '@rechtsstand/domain/citation';
import { cite, doc, entryLink, p } from '@rechtsstand/domain/document';
import pg from 'pg';
import { Desk } from '../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../test/support/test-application.js';
import type { TestPerson } from '../../../../../test/factories/index.js';

let app: TestApplication;
let desk: Desk;
let team: string;
let reader: TestPerson;

beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam('blaue-karte');
  reader = await app.office.newPerson('caseworker', team);
});
afterAll(() => app.stop());

interface Identified {
  id: string;
}

const PAGE = `query ($slug: String!, $asOf: AsOf) { entry(kind: LEGAL_ARTICLE, slug: $slug, asOf: $asOf) {
  id slug title status { kind from until }
  effective { id title facts document citations { text lawKey labelKey } linkedEntries { slug title } }
  timeline { from until publication { id title } } publications { sequence recordedAt }
  backlinks { slug title status { kind } } permissions { canDraft canSuggest canEditSettings } } }`;

async function page(slug: string, asOf: object | null = null, as = reader) {
  const { data, errors } = await app.graphql(PAGE, { slug, asOf }, { as });
  if (errors.length > 0) throw new Error(errors.join(', '));
  return data.entry;
}

/** An entry with a text from 2025, another from 2026, and none from 2030 on. */
async function withHistory() {
  const { entryId, slug } = await desk.published(team, { title: 'Alt', validFrom: '2025-01-01' });
  const next = await desk.approvedFrom(await desk.newDraft(entryId), {
    title: 'Neu',
    validFrom: '2026-01-01',
  });
  await desk.publish(next);
  const repeal = await desk.newDraft(entryId, { kind: 'REPEAL' });
  await desk.publish(await desk.approvedFrom(repeal, { validFrom: '2030-01-01' }));
  return { entryId, slug };
}

describe('reading as of a day', () => {
  it.each([
    ['2024-06-01', 'Alt', 'FUTURE', null],
    ['2025-01-01', 'Alt', 'IN_FORCE', 'Alt'],
    ['2025-12-31', 'Alt', 'IN_FORCE', 'Alt'],
    ['2026-01-01', 'Neu', 'IN_FORCE', 'Neu'],
    ['2030-01-01', 'Neu', 'ENDED', null],
  ])(
    'on %s the entry is called %s, is %s, and says %s',
    async (validOn, title, kind, effective) => {
      const { slug } = await withHistory();
      const entry = await page(slug, { validOn });
      expect(entry).toMatchObject({ title, status: { kind } });
      expect(entry.effective?.title ?? null).toBe(effective);
    },
  );

  it('shows the versions of the future on the timeline of today', async () => {
    const { slug } = await withHistory();
    const { timeline } = await page(slug);
    expect(
      timeline.map((segment: { from: string; until: string | null }) => [
        segment.from,
        segment.until,
      ]),
    ).toEqual([
      ['2025-01-01', '2026-01-01'],
      ['2026-01-01', '2030-01-01'],
    ]);
  });

  it('as known earlier knows nothing of what was published since', async () => {
    const { slug } = await withHistory();
    const { publications } = await page(slug);
    const knownAt = publications.at(-1).recordedAt;
    const entry = await page(slug, { validOn: '2026-06-01', knownAt });
    expect(entry).toMatchObject({
      title: 'Alt',
      status: { kind: 'IN_FORCE', from: '2025-01-01', until: null },
      effective: { title: 'Alt', document: { type: 'doc' } },
    });
    expect(entry.publications).toHaveLength(1);
  });

  it('as known before the first publication has no text at all', async () => {
    const { slug } = await withHistory();
    const entry = await page(slug, { knownAt: '2020-01-01T00:00:00Z' });
    expect(entry).toMatchObject({ status: { kind: 'NONE' }, effective: null, timeline: [] });
  });

  it('keeps the name of an entry of which nothing was known yet', async () => {
    const { slug } = await withHistory();
    const { title } = await page(slug, { knownAt: '2020-01-01T00:00:00Z' });
    expect(title).toBe('Alt');
  });

  it('shows around a version, at its own address, what was known at the moment', async () => {
    const { slug } = await withHistory();
    const { publications, effective } = await page(slug, { validOn: '2025-06-01' });
    const query = `query ($id: ID!, $asOf: AsOf) { publication(id: $id, asOf: $asOf) {
      title entry { timeline { until } status { kind } } } }`;
    const version = async (asOf: object | null) =>
      (await app.graphql(query, { id: effective.id, asOf }, { as: reader })).data.publication;
    expect((await version(null)).entry.timeline).toHaveLength(2);
    expect(await version({ knownAt: publications.at(-1).recordedAt })).toEqual({
      title: 'Alt',
      entry: { timeline: [{ until: null }], status: { kind: 'IN_FORCE' } },
    });
  });

  it('gives the day and the moment alike where nothing lies between', async () => {
    const { slug, entryId } = await withHistory();
    const { entryId: other } = await desk.published(team, {
      document: doc(p(entryLink(entryId, 'Alt'))),
    });
    for (const validOn of ['2024-06-01', '2025-06-01', '2026-06-01', '2031-01-01']) {
      const now = await page(slug, { validOn });
      const known = await page(slug, { validOn, knownAt: '2999-01-01T00:00:00Z' });
      expect(known).toEqual(now);
    }
    expect(other).not.toBe(entryId);
  });
});

const cited = (text: string) => cite(text, parseCitations(text)[0]!.canonical);

describe('the page of an entry', () => {
  it('names each cited place once, in the order of facts and text', async () => {
    const { slug } = await desk.published(team, {
      document: doc(p(cited('§ 18g I AufenthG'), ' und '), p(cited('§ 18g Abs. 2 AufenthG'))),
    });
    expect((await page(slug)).effective.citations).toEqual([
      { text: '§ 18g Abs. 1 AufenthG', lawKey: 'aufenthg', labelKey: '18g' },
      { text: '§ 18g Abs. 2 AufenthG', lawKey: 'aufenthg', labelKey: '18g' },
    ]);
  });

  it('takes at most four statements', async () => {
    const { slug } = await withHistory();
    await page(slug);
    const statements = jest.spyOn(pg.Client.prototype, 'query');
    await page(slug);
    const { length } = statements.mock.calls;
    statements.mockRestore();
    expect(length).toBeGreaterThan(1);
    expect(length).toBeLessThanOrEqual(4);
  });

  it('is found by a slug it used to have', async () => {
    const { entryId, slug } = await desk.published(team);
    const change = `mutation ($id: ID!, $input: EntrySettingsInput!) {
      updateEntrySettings(id: $id, input: $input) { __typename ... on Entry { slug } } }`;
    const settings = (input: object) =>
      app.graphql(change, { id: entryId, input }, { as: desk.publisher });
    await settings({ slug: `${slug}-umbenannt` });
    expect(await page(slug)).toMatchObject({ id: entryId, slug: `${slug}-umbenannt` });
    const taken = await desk.newEntry(team, { title: 'Blaue Karte EU' });
    expect(taken.entry.slug).not.toBe(slug);
    await settings({ slug });
    expect(await page(slug)).toMatchObject({ id: entryId, slug });
    expect(await page(`${slug}-umbenannt`)).toMatchObject({ id: entryId, slug });
  });

  it('does not exist for readers before the first publication', async () => {
    const { entry } = await desk.newEntry(team, { title: 'Noch nichts' });
    expect(await page(entry.slug)).toBeNull();
    expect(await page(entry.slug, null, desk.author)).toMatchObject({ title: 'Noch nichts' });
  });
});

describe('an entry that is hidden from the reader', () => {
  async function hidden() {
    const others = await app.office.newTeam();
    const { entryId: open, slug: openSlug } = await desk.published(team, { title: 'Offen' });
    const draft = await desk.approvedFrom(await desk.newEntry(others, { title: 'Geheim' }), {
      title: 'Geheim',
      document: doc(p(entryLink(open, 'Offen'))),
    });
    const { id: publicationId } = await desk.publish(draft);
    await app.owner.query(`UPDATE entries SET visibility = 'teams' WHERE id = $1`, [
      draft.entry.id,
    ]);
    const linking = await desk.approvedFrom(await desk.newDraft(open), {
      title: 'Offen',
      document: doc(p('Öffentlich')),
    });
    await desk.publish(linking);
    await app.owner.query(
      `INSERT INTO entry_links SELECT id, 0, NULL, $2 FROM publications
       WHERE entry_id = $1 AND sequence = 2`,
      [open, draft.entry.id],
    );
    const insider = await app.office.newPerson('caseworker', others);
    return { ...draft.entry, publicationId, openSlug, insider };
  }

  it('is null by every address, as if it did not exist', async () => {
    const { id, slug, publicationId, insider } = await hidden();
    const query = `query ($id: ID!, $publicationId: ID!) {
      entryById(id: $id) { id } publication(id: $publicationId) { id } }`;
    expect(await page(slug)).toBeNull();
    expect((await app.graphql(query, { id, publicationId }, { as: reader })).data).toEqual({
      entryById: null,
      publication: null,
    });
    expect((await app.graphql(query, { id, publicationId }, { as: insider })).data).toEqual({
      entryById: { id },
      publication: { id: publicationId },
    });
  });

  it.each([null, { knownAt: '2999-01-01T00:00:00Z' }])(
    'is not told of by links and backlinks, asked as of %j',
    async (asOf) => {
      const { openSlug, insider } = await hidden();
      const seen = async (as: TestPerson) => {
        const { backlinks, effective } = await page(openSlug, asOf, as);
        return [backlinks, effective.linkedEntries].map((refs) =>
          refs.map((ref: { title: string }) => ref.title),
        );
      };
      expect(await seen(reader)).toEqual([[], []]);
      expect((await seen(insider))[1]).toEqual(['Geheim']);
    },
  );

  it('is not counted in lists and topics', async () => {
    const { id, insider } = await hidden();
    const topic = await app.office.newTopic();
    await app.owner.query('INSERT INTO entry_topics VALUES ($1, $2)', [id, topic]);
    const query = `{ topics { id entryCount } entries(limit: 200) { totalItems items { id } }
      recentlyPublished(limit: 200) { entry { id } } }`;
    const seen = async (as: TestPerson) => {
      const { data } = await app.graphql(query, {}, { as });
      return [
        data.topics.find((found: Identified) => found.id === topic).entryCount,
        data.entries.items.some((entry: Identified) => entry.id === id),
        data.recentlyPublished.some(({ entry }: { entry: Identified }) => entry.id === id),
        data.entries.totalItems === data.entries.items.length,
      ];
    };
    expect(await seen(reader)).toEqual([0, false, false, true]);
    expect(await seen(insider)).toEqual([1, true, true, true]);
  });
});

describe('lists', () => {
  it('take the status of the day that is asked for, and count beyond the page', async () => {
    const topic = await app.office.newTopic();
    const { entryId } = await withHistory();
    await app.owner.query('INSERT INTO entry_topics VALUES ($1, $2)', [entryId, topic]);
    const [{ slug }] = await app.owner.query('SELECT slug FROM topics WHERE id = $1', [topic]);
    const query = `query ($filter: EntryFilter, $asOf: AsOf, $offset: Int!) {
      entries(filter: $filter, asOf: $asOf, offset: $offset) { totalItems items { title } } }`;
    const list = async (status: string, asOf: object, offset = 0) => {
      const filter = { topic: slug, status };
      return (await app.graphql(query, { filter, asOf, offset }, { as: reader })).data.entries;
    };
    const one = (title: string) => ({ totalItems: 1, items: [{ title }] });
    for (const knownAt of [null, '2999-01-01T00:00:00Z']) {
      expect(await list('FUTURE', { validOn: '2024-01-01', knownAt })).toEqual(one('Alt'));
      expect(await list('IN_FORCE', { validOn: '2026-01-01', knownAt })).toEqual(one('Neu'));
      expect(await list('ENDED', { validOn: '2030-01-01', knownAt })).toEqual(one('Neu'));
      expect(await list('IN_FORCE', { validOn: '2030-01-01', knownAt })).toEqual({
        totalItems: 0,
        items: [],
      });
      expect(await list('FUTURE', { validOn: '2024-01-01', knownAt }, 5)).toEqual({
        totalItems: 1,
        items: [],
      });
    }
  });
});
