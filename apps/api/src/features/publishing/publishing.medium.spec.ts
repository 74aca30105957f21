import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doc, entryLink, figure, p } from '@rechtsstand/domain/document';
import { completeInput, Desk } from '../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../test/support/test-application.js';
import { publicationOf, publishedTables } from '../../../../../test/faults/publication-state.js';
import { Contexts } from '../../platform/context/contexts.js';
import { SearchRebuild } from '../search/index.js';
import { ReindexService } from './index.js';

let app: TestApplication;
let desk: Desk;
let team: string;
/** What a draft says so that its publication writes to every table there is to write to. */
let farReaching: Record<string, unknown>;

beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam('blaue-karte');
  const { entryId } = await desk.published(team);
  const fee = figure(await app.office.newFigure(), 'Gebühr');
  const document = doc(p('Siehe auch ', entryLink(entryId, 'Blaue Karte EU'), ': ', fee, '.'));
  farReaching = { document, audience: { everyone: true } };
});
afterAll(() => app.stop());

const codes = (outcome: { failures?: { code: string }[] }) =>
  outcome.failures?.map(({ code }) => code);

describe('a publication', () => {
  it('becomes visible with everything that follows from it', async () => {
    const draft = await desk.approved(team, farReaching);
    const { id, sequence } = await desk.publish(draft);
    expect(sequence).toBe(1);
    expect(await publicationOf(app.owner.manager, draft.id)).toEqual({
      publicationId: id,
      draftState: 'published',
      written: publishedTables,
    });
  });

  it.each(publishedTables)('is not there at all when %s cannot be written', async (table) => {
    const draft = await desk.approved(team, farReaching);
    await app.owner.query(`
      CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'full'; END $$;
      CREATE TRIGGER fail BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION fail()`);
    await expect(desk.publish(draft)).rejects.toThrow('internal');
    await app.owner.query(`DROP TRIGGER fail ON ${table}; DROP FUNCTION fail()`);
    expect(await publicationOf(app.owner.manager, draft.id)).toEqual({
      publicationId: null,
      draftState: 'approved',
      written: [],
    });
    expect(await desk.publish(draft)).toMatchObject({ __typename: 'Publication' });
  });

  it('happens once when two people publish the same draft at once', async () => {
    const draft = await desk.approved(team);
    const outcomes = await Promise.all([desk.publish(draft), desk.publish(draft, desk.approver)]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'Failures',
      'Publication',
    ]);
    expect(outcomes.flatMap((outcome) => codes(outcome) ?? [])).toEqual([
      'draft-action-not-allowed',
    ]);
  });

  it('lets one of two drafts win and asks the other to look again', async () => {
    const { entryId } = await desk.published(team);
    const drafts = await Promise.all([desk.newDraft(entryId), desk.newDraft(entryId)]);
    const approved = await Promise.all(
      drafts.map((draft) => desk.approvedFrom(draft, { validFrom: '2026-03-01' })),
    );
    const outcomes = await Promise.all(approved.map((draft) => desk.publish(draft)));
    expect(outcomes.flatMap((outcome) => codes(outcome) ?? [])).toEqual(['stale-base']);
    const [{ count }] = await app.owner.query(
      'SELECT count(*)::integer FROM publications WHERE entry_id = $1',
      [entryId],
    );
    expect(count).toBe(2);
  });

  it('is refused for another revision than the one on screen', async () => {
    const draft = await desk.approved(team);
    const stale = { ...draft, revision: draft.revision - 1 };
    expect(codes(await desk.publish(stale))).toEqual(['stale-revision']);
  });

  it('is for those alone who may publish', async () => {
    const draft = await desk.approved(team);
    await expect(desk.publish(draft, desk.author)).rejects.toThrow('forbidden');
  });
});

describe('a scheduled version', () => {
  const scheduled = async () => {
    const { entryId, publicationId: now } = await desk.published(team, { validFrom: '2025-01-01' });
    const next = await desk.approvedFrom(await desk.newDraft(entryId), { validFrom: '2027-01-01' });
    const { id } = await desk.publish(next);
    return { entryId, now, next: id };
  };

  it('ends a version for which no end was given', async () => {
    const { entryId, now, next } = await scheduled();
    const draft = await desk.approvedFrom(await desk.newDraft(entryId, { basedOn: now }), {
      validFrom: '2026-06-01',
    });
    const { id } = await desk.publish(draft);
    expect(await timeline(entryId)).toEqual([
      [now, '2025-01-01', '2026-06-01'],
      [id, '2026-06-01', '2027-01-01'],
      [next, '2027-01-01', null],
    ]);
  });

  it('is covered only by a version that names it', async () => {
    const { entryId, now, next } = await scheduled();
    const blind = await desk.newDraft(entryId, { basedOn: now });
    const days = { validFrom: '2026-06-01', validUntil: '2028-01-01' };
    const written = await desk.write(blind, completeInput(days));
    expect(codes(await desk.requestReview(written))).toEqual(['covers-scheduled-version']);
    const draft = await desk.approvedFrom(written, { validFrom: '2026-06-01', replaces: [next] });
    const { id } = await desk.publish(draft);
    expect(await timeline(entryId)).toEqual([
      [now, '2025-01-01', '2026-06-01'],
      [id, '2026-06-01', null],
    ]);
  });
});

describe('a repeal', () => {
  it('ends the text on the day it takes effect', async () => {
    const { entryId, publicationId } = await desk.published(team, { validFrom: '2025-01-01' });
    const repeal = await desk.newDraft(entryId, { kind: 'REPEAL' });
    await desk.publish(await desk.approvedFrom(repeal, { validFrom: '2026-06-01' }));
    expect(await timeline(entryId)).toEqual([[publicationId, '2025-01-01', '2026-06-01']]);
  });
});

describe('a withdrawal', () => {
  it('restores what applied before the publication it names', async () => {
    const { entryId, publicationId } = await desk.published(team, { validFrom: '2025-01-01' });
    const next = await desk.approvedFrom(await desk.newDraft(entryId), { validFrom: '2026-06-01' });
    const { id } = await desk.publish(next);
    const withdrawal = await desk.newDraft(entryId, { kind: 'WITHDRAWAL', basedOn: id });
    const outcome = await desk.publish(await desk.approvedFrom(withdrawal, { validFrom: null }));
    expect(outcome).toMatchObject({ sequence: 3 });
    expect(await timeline(entryId)).toEqual([[publicationId, '2025-01-01', null]]);
  });

  it('is refused for what was withdrawn already', async () => {
    const { entryId, publicationId } = await desk.published(team);
    const withdrawal = await desk.newDraft(entryId, { kind: 'WITHDRAWAL', basedOn: publicationId });
    await desk.publish(await desk.approvedFrom(withdrawal, { validFrom: null }));
    const again = await desk.newDraft(entryId, { kind: 'WITHDRAWAL', basedOn: publicationId });
    expect(codes(again)).toEqual(['already-withdrawn']);
  });
});

describe('rebuilding', () => {
  it('gives back every projection that was thrown away', async () => {
    const { entryId } = await desk.published(team, { validFrom: '2025-01-01' });
    const tables = ['effective_versions', 'citations', 'entry_links', 'search_documents'];
    const contents = () => Promise.all(tables.map((table) => rowsOf(table)));
    const ctx = app.get(Contexts).create(null);
    await app.get(SearchRebuild).run(ctx);
    const before = await contents();
    for (const table of tables) await app.owner.query(`DELETE FROM ${table}`);
    expect(await app.get(ReindexService).entries(ctx)).toBeGreaterThan(0);
    expect(await app.get(SearchRebuild).run(ctx)).toBeGreaterThan(0);
    expect(await contents()).toEqual(before);
    expect(await timeline(entryId)).toHaveLength(1);
  });
});

async function timeline(entryId: string): Promise<[string, string, string | null][]> {
  const rows: { id: string; from: string; until: string | null }[] = await app.owner.query(
    `SELECT publication_id AS id, lower(validity)::text AS from, upper(validity)::text AS until
     FROM effective_versions WHERE entry_id = $1 ORDER BY validity`,
    [entryId],
  );
  return rows.map(({ id, from, until }) => [id, from, until]);
}

/** All rows but for the numbers that a table counts up, in an order that does not depend on them. */
function rowsOf(table: string): Promise<unknown[]> {
  return app.owner.query(
    `SELECT to_jsonb(t) - ARRAY['id'] AS row FROM ${table} t ORDER BY (to_jsonb(t) - ARRAY['id'])::text`,
  );
}
