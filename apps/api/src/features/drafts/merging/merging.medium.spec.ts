import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doc, named, p } from '@rechtsstand/domain/document';
import { completeInput, Desk, type DraftAtHand } from '../../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../../test/support/test-application.js';

let app: TestApplication;
let desk: Desk;
let team: string;

beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam();
});
afterAll(() => app.stop());

const codes = (outcome: { failures?: { code: string }[] }) =>
  outcome.failures?.map(({ code }) => code);

const says = (...lines: string[]) => ({
  document: doc(...lines.map((line, place) => named(`absatz-${place}`, p(line)))),
});

interface Standing {
  state: string;
  revision: number;
  isStale: boolean;
  basedOn: { id: string } | null;
  publishedSince: { id: string; sequence: number }[];
}
async function standingOf({ id }: DraftAtHand): Promise<Standing> {
  const query = `query ($id: ID!) { draft(id: $id) {
    state revision isStale basedOn { id } publishedSince { id sequence } } }`;
  return (await app.graphql(query, { id }, { as: desk.author })).data.draft;
}

async function merge(draft: DraftAtHand, upTo: string, input: object = completeInput()) {
  const query = `mutation ($id: ID!, $revision: Int!, $upTo: ID!, $input: DraftInput!) {
    mergeDraft(id: $id, revision: $revision, upTo: $upTo, input: $input) {
      __typename ... on Draft { id revision state entry { id slug } }
      ... on Failures { failures { code path } } } }`;
  const { id, revision } = draft;
  const { data } = await app.graphql(query, { id, revision, upTo, input }, { as: desk.author });
  return data.mergeDraft as Awaited<ReturnType<Desk['write']>>;
}

/** An approved draft whose entry was published after it was begun. */
async function overtaken() {
  const { entryId, publicationId: base } = await desk.published(team);
  const slow = await desk.newDraft(entryId);
  const quick = await desk.newDraft(entryId);
  const published = await desk.publish(
    await desk.approvedFrom(quick, { validFrom: '2026-03-01', ...says('Veröffentlicht') }),
  );
  const draft = await desk.approvedFrom(slow, { validFrom: '2026-06-01', ...says('Langsam') });
  return { entryId, base, draft, published };
}

describe('a draft that was overtaken by a publication', () => {
  it('says what was published since, and cannot be published', async () => {
    const { draft, published } = await overtaken();
    expect(await standingOf(draft)).toMatchObject({
      isStale: true,
      publishedSince: [{ id: published.id, sequence: 2 }],
    });
    expect(codes(await desk.publish(draft))).toEqual(['stale-base']);
  });

  it('rests on what was published once it is merged, and its approval falls', async () => {
    const { draft, published } = await overtaken();
    const input = completeInput({ validFrom: '2026-06-01', ...says('Beides') });
    const merged = await merge(draft, published.id, input);
    expect(merged).toMatchObject({ state: 'WRITING', revision: draft.revision + 1 });
    expect(await standingOf(draft)).toMatchObject({
      isStale: false,
      basedOn: { id: published.id },
      publishedSince: [],
    });
    const approved = await desk.approve(await desk.requestReview(merged));
    expect(await desk.publish(approved)).toMatchObject({ sequence: 3 });
  });

  it('is merged even if nothing is taken over: the approver did not know of it', async () => {
    const { draft, published } = await overtaken();
    const same = completeInput({ validFrom: '2026-06-01', ...says('Langsam') });
    expect(await merge(draft, published.id, same)).toMatchObject({
      state: 'WRITING',
      revision: draft.revision + 1,
    });
    const [event] = await app.owner.query(
      `SELECT details FROM audit_events WHERE action = 'draft.merged' AND object_id = $1`,
      [draft.id],
    );
    expect(event.details).toEqual({ revision: draft.revision + 1, upTo: published.id });
  });

  it('is not asked to cancel the planned text that it brings forward anyway', async () => {
    const { entryId } = await desk.published(team);
    const planned = await desk.publish(
      await desk.approvedFrom(await desk.newDraft(entryId), { validFrom: '2999-06-01' }),
    );
    const start = { postpones: true, validFrom: '2999-03-01', changeSummary: 'Früher' };
    const sooner = await desk.newDraft(entryId, { basedOn: planned.id, start });
    const { id: now } = await desk.publish(
      await desk.approvedFrom(await desk.newDraft(entryId), { validFrom: '2026-03-01' }),
    );
    const merged = await merge(sooner, now, completeInput({ validFrom: '2999-03-01' }));
    expect(await standingOf(merged)).toMatchObject({ basedOn: { id: now } });
    expect(codes(await desk.requestReview(merged))).toBeUndefined();
  });

  it('is still overtaken by what was published while somebody merged', async () => {
    const { entryId, draft, published } = await overtaken();
    const third = await desk.newDraft(entryId);
    await desk.publish(await desk.approvedFrom(third, { validFrom: '2026-04-01' }));
    await merge(draft, published.id, completeInput({ validFrom: '2026-06-01' }));
    const { isStale, publishedSince } = await standingOf(draft);
    expect([isStale, publishedSince.map(({ sequence }) => sequence)]).toEqual([true, [3]]);
  });

  it('cannot be merged twice, on an older revision, or with the version of another page', async () => {
    const { draft, published, base } = await overtaken();
    const { publicationId: other } = await desk.published(team);
    expect(codes(await merge(draft, other))).toEqual(['nothing-to-merge']);
    expect(codes(await merge(draft, base))).toEqual(['nothing-to-merge']);
    const older = { ...draft, revision: draft.revision - 1 };
    expect(codes(await merge(older, published.id))).toEqual(['stale-revision']);
    const merged = await merge(draft, published.id);
    expect(codes(await merge(merged, published.id))).toEqual(['nothing-to-merge']);
  });
});

describe('a draft that acts upon a version', () => {
  it('still does so after it has taken notice of another', async () => {
    const { entryId, publicationId: base } = await desk.published(team);
    const repeal = await desk.newDraft(entryId, { kind: 'REPEAL', basedOn: base });
    const other = await desk.newDraft(entryId);
    const { id } = await desk.publish(await desk.approvedFrom(other, { validFrom: '2026-03-01' }));
    await merge(repeal, id, completeInput({ validFrom: '2026-09-01' }));
    expect(await standingOf(repeal)).toMatchObject({ isStale: false, basedOn: { id: base } });
  });
});

describe('the database', () => {
  it('lets a draft forget nothing and know nothing that was not published', async () => {
    const { draft } = await overtaken();
    for (const known of [0, 3]) {
      const set = app.owner.query(
        `UPDATE drafts SET known_sequence = $2, revision = revision + 1, state = 'writing'
         WHERE id = $1`,
        [draft.id, known],
      );
      await expect(set).rejects.toMatchObject({ constraint: 'knowledge_only_grows' });
    }
  });

  it('counts new knowledge as an edit, which voids what was approved', async () => {
    const { draft } = await overtaken();
    const set = app.owner.query(`UPDATE drafts SET known_sequence = 2 WHERE id = $1`, [draft.id]);
    await expect(set).rejects.toThrow('must raise its revision');
  });

  it('publishes nothing that does not know what was published before', async () => {
    const { draft } = await overtaken();
    const insert = app.owner.query(
      `INSERT INTO publications (entry_id, sequence, recorded_at, kind, draft_id, draft_revision,
         title, facts, document, schema_version, valid_from, valid_until, change_summary,
         materiality, audience, acknowledge_by, transitional_provision, replaces, withdraws,
         contributor_ids, published_by, content_hash)
       SELECT entry_id, 3, now(), kind, id, revision, title, facts, document, schema_version,
         valid_from, valid_until, change_summary, materiality, audience, acknowledge_by,
         transitional_provision, replaces, withdraws, '{}', $2, repeat('a', 64)
       FROM drafts WHERE id = $1`,
      [draft.id, desk.publisher.subjectId],
    );
    await expect(insert).rejects.toMatchObject({ constraint: 'publication_knows_its_base' });
  });
});

describe('two people who publish at once', () => {
  it('do so one after the other: one wins, the other is told, and can go on', async () => {
    const { entryId } = await desk.published(team);
    const begun = [await desk.newDraft(entryId), await desk.newDraft(entryId)] as const;
    const [one, other] = [
      await desk.approvedFrom(begun[0], { validFrom: '2026-03-01', ...says('Eins') }),
      await desk.approvedFrom(begun[1], { validFrom: '2026-04-01', ...says('Zwei') }),
    ];
    // Both have begun to publish before either can go on: a third holds the entry.
    const holder = app.owner.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT FROM entries WHERE id = $1 FOR UPDATE', [entryId]);
    const outcomes = Promise.all([desk.publish(one), desk.publish(other, desk.approver)]);
    await untilWaiting(2);
    await holder.commitTransaction();
    await holder.release();
    const published = await outcomes;
    expect(published.map(({ __typename }) => __typename).sort()).toEqual([
      'Failures',
      'Publication',
    ]);
    expect(published.flatMap((outcome) => codes(outcome) ?? [])).toEqual(['stale-base']);
    const winner = published.find(({ __typename }) => __typename === 'Publication')!;
    const loser = published[0] === winner ? other : one;
    expect(await standingOf(loser)).toMatchObject({ state: 'APPROVED', isStale: true });
    const merged = await merge(loser, winner.id, completeInput({ validFrom: '2026-05-01' }));
    const approved = await desk.approve(await desk.requestReview(merged));
    expect(await desk.publish(approved)).toMatchObject({ sequence: 3 });
  });
});

/** Until so many of the API's transactions wait for a row that somebody holds. */
async function untilWaiting(count: number): Promise<void> {
  for (let tries = 0; tries < 2400; tries += 1) {
    const [row]: { waiting: number }[] = await app.owner.query(
      `SELECT count(DISTINCT pid)::integer AS waiting
       FROM pg_locks JOIN pg_stat_activity USING (pid)
       WHERE NOT granted AND datname = current_database()`,
    );
    if (row!.waiting >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('They do not wait for one another');
}
