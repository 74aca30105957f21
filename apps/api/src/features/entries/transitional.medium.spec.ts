import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '@rechtsstand/domain/time';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import { randomUUID } from 'node:crypto';
import { completeInput, Desk, type TestPerson } from '../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../test/support/test-application.js';

let app: TestApplication;
let desk: Desk;
let team: string;
let reader: TestPerson;

beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam();
  reader = await app.office.newPerson('caseworker', team);
});
afterAll(() => app.stop());

/** § 104 Abs. 13 AufenthG, shortened: who applied in time is governed by the former version. */
const provisionFor = (former: string | null, until: string | null = null) =>
  ({
    restsOn: '§ 104 Abs. 13 AufenthG',
    text: 'Das frühere Recht gilt für rechtzeitige Anträge weiter.',
    conditions: {
      join: 'all',
      of: [
        {
          kind: 'day',
          event: 'application',
          what: '',
          relation: 'until',
          on: localDate('2018-07-31'),
        },
      ],
    },
    governs: { version: 'named', publicationId: former },
    otherwise: { version: 'this' },
    until: until === null ? null : localDate(until),
  }) satisfies TransitionalProvision;

/** A text from 2010, and another from 1.8.2018 on that leaves old cases to the first. */
async function withProvision(until: string | null = null) {
  const {
    entryId,
    slug,
    publicationId: former,
  } = await desk.published(team, {
    title: 'Alt',
    validFrom: '2010-01-01',
  });
  const transitionalProvision = provisionFor(former, until);
  const change = { title: 'Neu', validFrom: '2018-08-01', transitionalProvision };
  const { id } = await desk.publish(await desk.approvedFrom(await desk.newDraft(entryId), change));
  return { entryId, slug, former, publicationId: id, transitionalProvision };
}

const codesOf = (outcome: { failures?: { code: string; path: string }[] }) =>
  outcome.failures?.map(({ code, path }) => `${code} ${path}`);

async function ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
  const { data, errors } = await app.graphql(query, variables, { as: reader });
  if (errors.length > 0) throw new Error(errors.join(', '));
  return data as T;
}

/** The slugs on the list of running transitional provisions. */
async function running(asOf: { validOn: string; knownAt?: string }): Promise<string[]> {
  const { entries } = await ask<{ entries: { items: { slug: string }[] } }>(
    `query ($asOf: AsOf) { entries(filter: { isTransitional: true }, asOf: $asOf, limit: 100) {
       items { slug } totalItems } }`,
    { asOf },
  );
  return entries.items.map(({ slug }) => slug);
}

describe('a transitional provision', () => {
  it('is published with its version, word for word, and cites what it rests on', async () => {
    const { publicationId, transitionalProvision, former } = await withProvision();
    const query = `query ($id: ID!) { publication(id: $id) {
      transitionalProvision citations { lawKey labelKey } } }`;
    const { publication } = await ask<{ publication: Record<string, unknown> }>(query, {
      id: publicationId,
    });
    expect(publication['transitionalProvision']).toEqual(transitionalProvision);
    expect(publication['citations']).toContainEqual({ lawKey: 'aufenthg', labelKey: '104' });
    const before = await ask<typeof publication>(query, { id: former });
    expect(before['publication']).toMatchObject({ transitionalProvision: null });
  });

  it('goes on in the next text, and not in a repeal', async () => {
    const { entryId, transitionalProvision } = await withProvision();
    const provisionOf = async ({ id }: { id: string }) => {
      const query = 'query ($id: ID!) { draft(id: $id) { transitionalProvision } }';
      const { data } = await app.graphql(query, { id }, { as: desk.author });
      return data.draft.transitionalProvision;
    };
    expect(await provisionOf(await desk.newDraft(entryId))).toEqual(transitionalProvision);
    expect(await provisionOf(await desk.newDraft(entryId, { kind: 'REPEAL' }))).toBeNull();
  });

  it('changed alone is an edit, which voids an approval', async () => {
    const { entryId, former } = await withProvision();
    const approved = await desk.approvedFrom(await desk.newDraft(entryId));
    const transitionalProvision = provisionFor(former);
    const edited = await desk.write(approved, completeInput({ transitionalProvision }));
    expect(edited).toMatchObject({ state: 'WRITING', revision: approved.revision + 1 });
    const same = await desk.write(edited, completeInput({ transitionalProvision }));
    expect(same).toMatchObject({ revision: edited.revision });
  });
});

describe('a transitional provision that cannot be', () => {
  it('is refused with every place that is wrong', async () => {
    const begun = await desk.newEntry(team);
    const other = await desk.published(team);
    const provision = { ...provisionFor(other.publicationId), until: 'bald', more: 1 };
    const written = await desk.write(begun, completeInput({ transitionalProvision: provision }));
    expect(codesOf(written)).toEqual([
      'unknown-key transitionalProvision.more',
      'not-a-day transitionalProvision.until',
    ]);
  });

  it.each([
    ['of another entry', async () => (await desk.published(team)).publicationId],
    ['that nobody published', () => Promise.resolve(randomUUID())],
  ])('names no version %s', async (_, id) => {
    const transitionalProvision = provisionFor(await id());
    const written = await desk.write(
      await desk.newEntry(team),
      completeInput({ transitionalProvision }),
    );
    expect(codesOf(written)).toEqual([
      'unknown-publication transitionalProvision.governs.publicationId',
    ]);
  });

  it('names no version that was taken back, however long ago that was written', async () => {
    const { entryId, former } = await withProvision();
    const faults = async () => {
      const { id } = await desk.newDraft(entryId);
      const query = 'query ($id: ID!) { draft(id: $id) { faults { code path } } }';
      const { data } = await app.graphql(query, { id }, { as: desk.author });
      return data.draft.faults.filter(({ path }: { path: string }) => path.startsWith('trans'));
    };
    expect(await faults()).toEqual([]);
    const withdrawal = await desk.newDraft(entryId, { kind: 'WITHDRAWAL', basedOn: former });
    await desk.publish(await desk.approvedFrom(withdrawal, { validFrom: null }));
    expect(await faults()).toEqual([
      { code: 'version-withdrawn', path: 'transitionalProvision.governs.publicationId' },
    ]);
  });

  it('is not written for a repeal; the database refuses it too', async () => {
    const { entryId, former } = await withProvision();
    const repeal = await desk.newDraft(entryId, { kind: 'REPEAL' });
    const transitionalProvision = provisionFor(former);
    const written = await desk.write(repeal, completeInput({ transitionalProvision }));
    expect(codesOf(written)).toEqual(['only-for-a-text transitionalProvision']);
    const past = app.owner.query(
      `UPDATE drafts SET revision = revision + 1, transitional_provision = '{}' WHERE id = $1`,
      [repeal.id],
    );
    await expect(past).rejects.toThrow('transitional_provision_of_a_text');
  });

  it('is saved while it is written, and not reviewed before it is complete', async () => {
    const transitionalProvision = { ...provisionFor(null), restsOn: '' };
    const written = await desk.write(
      await desk.newEntry(team),
      completeInput({ transitionalProvision }),
    );
    expect(written).toMatchObject({ state: 'WRITING' });
    expect(codesOf(await desk.requestReview(written))).toEqual([
      'text-missing transitionalProvision.restsOn',
      'version-missing transitionalProvision.governs.publicationId',
    ]);
  });
});

describe('the list of running transitional provisions', () => {
  it('names an entry from the first day of its version to the last day of the provision', async () => {
    const { slug } = await withProvision('2030-01-01');
    const days = ['2018-07-31', '2018-08-01', '2029-12-31', '2030-01-01'];
    const listed = await Promise.all(days.map(async (validOn) => running({ validOn })));
    expect(listed.map((slugs) => slugs.includes(slug))).toEqual([false, true, true, false]);
  });

  it('says the same from the ledger, as known at a moment', async () => {
    const before = new Date().toISOString();
    const { slug } = await withProvision('2030-01-01');
    const known = (validOn: string, knownAt: string) => running({ validOn, knownAt });
    expect(await known('2029-12-31', '2999-01-01T00:00:00Z')).toContain(slug);
    expect(await known('2030-01-01', '2999-01-01T00:00:00Z')).not.toContain(slug);
    expect(await known('2029-12-31', before)).not.toContain(slug);
  });

  it('drops an entry when a later version has none', async () => {
    const { slug, entryId } = await withProvision();
    const change = { validFrom: '2025-01-01', transitionalProvision: null };
    await desk.publish(await desk.approvedFrom(await desk.newDraft(entryId), change));
    expect(await running({ validOn: '2024-12-31' })).toContain(slug);
    expect(await running({ validOn: '2025-01-01' })).not.toContain(slug);
  });
});
