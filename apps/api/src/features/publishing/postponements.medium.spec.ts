import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type LocalDate, todayAt } from '@rechtsstand/domain/time';
import { completeInput, Desk } from '../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../test/support/test-application.js';
import { SessionStore } from '../../platform/auth/session-store.js';
import { Contexts } from '../../platform/context/contexts.js';
import { PublishingService } from './publishing.service.js';

let app: TestApplication;
let desk: Desk;
let team: string;
type Outcome = Awaited<ReturnType<Desk['newDraft']>>;
const today = todayAt(new Date());
const [inForceOn, plannedFor, laterOn] = [
  addDays(today, -10),
  addDays(today, 30),
  addDays(today, 60),
];

beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam('nord');
});
afterAll(() => app.stop());

/** An entry with a text in force and another one planned. */
async function planned(change: Record<string, unknown> = {}) {
  const { entryId } = await desk.published(team, { validFrom: inForceOn });
  const draft = await desk.newDraft(entryId);
  const approved = await desk.approvedFrom(draft, { validFrom: plannedFor, ...change });
  const { id } = await desk.publish(approved);
  return { entryId, plannedId: id };
}

const postpone = (entryId: string, basedOn: string, validFrom: LocalDate = laterOn) =>
  desk.newDraft(entryId, {
    basedOn,
    start: { postpones: true, validFrom, changeSummary: 'Das Gesetz tritt später in Kraft.' },
  });

async function publishAsBegun(draft: Outcome, materiality = 'EDITORIAL') {
  const inReview = await desk.requestReview(draft);
  return desk.publish(await desk.approve(inReview, desk.approver, materiality));
}

async function merge({ id, revision }: Outcome, upTo: string): Promise<Outcome> {
  const { data } = await app.graphql(
    `mutation ($id: ID!, $revision: Int!, $upTo: ID!, $input: DraftInput!) {
       mergeDraft(id: $id, revision: $revision, upTo: $upTo, input: $input) {
         __typename ... on Failures { failures { code path } } } }`,
    { id, revision, upTo, input: completeInput({ validFrom: laterOn }) },
    { as: desk.author },
  );
  return data.mergeDraft;
}

const codes = ({ failures }: Pick<Outcome, 'failures'>) => failures?.map(({ code }) => code);

async function timeline(entryId: string): Promise<string[]> {
  const rows: { from: string; id: string }[] = await app.owner.query(
    `SELECT lower(validity)::text AS from, publication_id AS id FROM effective_versions
     WHERE entry_id = $1 ORDER BY validity`,
    [entryId],
  );
  return rows.map(({ from }) => from);
}

describe('a postponement', () => {
  it('is one draft with the planned text and the new day, ready for review', async () => {
    const { entryId, plannedId } = await planned({ title: 'Der neue Text' });
    const draft = await postpone(entryId, plannedId);
    const { data } = await app.graphql(
      `query ($id: ID!) { draft(id: $id) {
         kind title validFrom validUntil materiality changeSummary withdraws faults { code } } }`,
      { id: draft.id },
      { as: desk.author },
    );
    expect(data.draft).toEqual({
      kind: 'TEXT',
      title: 'Der neue Text',
      validFrom: laterOn,
      validUntil: null,
      materiality: 'EDITORIAL',
      changeSummary: 'Das Gesetz tritt später in Kraft.',
      withdraws: plannedId,
      faults: [],
    });
  });

  it('takes the planned start back and sets the new one in the same publication', async () => {
    const { entryId, plannedId } = await planned();
    expect(await timeline(entryId)).toEqual([inForceOn, plannedFor]);
    const published = await publishAsBegun(await postpone(entryId, plannedId));
    expect(published).toMatchObject({ __typename: 'Publication', sequence: 3 });
    expect(await timeline(entryId)).toEqual([inForceOn, laterOn]);
    const [{ withdrawn }] = await app.owner.query('SELECT is_withdrawn($1) AS withdrawn', [
      plannedId,
    ]);
    expect(withdrawn).toBe(true);
  });

  it('can be repeated and brought forward; no former start comes back', async () => {
    const { entryId, plannedId } = await planned();
    const once = await publishAsBegun(await postpone(entryId, plannedId));
    const sooner = addDays(today, 5);
    await publishAsBegun(await postpone(entryId, once.id, sooner));
    expect(await timeline(entryId)).toEqual([inForceOn, sooner]);
    const withdrawal = await desk.newDraft(entryId, { basedOn: plannedId, kind: 'WITHDRAWAL' });
    expect(codes(withdrawal)).toEqual(['already-withdrawn']);
  });

  it('is not published of what was postponed since, merged or not, nor with an override', async () => {
    const { entryId, plannedId } = await planned();
    const slow = await postpone(entryId, plannedId, addDays(today, 90));
    const quick = await publishAsBegun(await postpone(entryId, plannedId));
    expect(codes(await merge(slow, quick.id))).toEqual(['already-withdrawn']);
    // As a draft would be that was merged before the planned start was taken back.
    const [[{ revision }]] = await app.owner.query(
      `UPDATE drafts SET known_sequence = 3, revision = revision + 1 WHERE id = $1
       RETURNING revision`,
      [slow.id],
    );
    const merged = { ...slow, revision };
    expect(codes(await desk.override(merged, 'Es eilt.'))).toEqual(['already-withdrawn']);
    expect(codes(await publishAsBegun(merged))).toEqual(['already-withdrawn']);
    expect(await timeline(entryId)).toEqual([inForceOn, laterOn]);
  });

  it('comes too late once the planned day has begun', async () => {
    const { entryId, plannedId } = await planned();
    const inReview = await desk.requestReview(await postpone(entryId, plannedId));
    const { id, revision } = await desk.approve(inReview, desk.approver, 'EDITORIAL');
    const publishOn = async (day: LocalDate) => {
      const now = new Date(`${day}T09:00:00Z`);
      const publisher = await app.get(SessionStore).onBehalfOf(desk.publisher.subjectId, now);
      const ctx = app.get(Contexts).create(publisher, undefined, now);
      return app.get(PublishingService).publish(ctx, id, revision);
    };
    expect(await publishOn(plannedFor)).toEqual({
      ok: false,
      error: [{ code: 'not-postponable', path: 'withdraws' }],
    });
    expect(await publishOn(addDays(plannedFor, -1))).toMatchObject({ ok: true });
  });

  it('is withdrawn for good: the old start does not come back with it', async () => {
    const { entryId, plannedId } = await planned();
    const { id } = await publishAsBegun(await postpone(entryId, plannedId));
    const withdrawal = await desk.newDraft(entryId, {
      basedOn: id,
      kind: 'WITHDRAWAL',
      start: { changeSummary: 'Doch nicht.' },
    });
    await publishAsBegun(withdrawal, 'MATERIAL');
    expect(await timeline(entryId)).toEqual([inForceOn]);
  });

  it('asks nobody again who has confirmed the text, and the others once, under its new start', async () => {
    const { entryId, plannedId } = await planned({ audience: { everyone: true } });
    const [one]: { subject: string; hash: string }[] = await app.owner.query(
      `SELECT a.subject_id AS subject, p.content_hash AS hash
       FROM assignments a JOIN publications p ON p.id = a.publication_id
       WHERE p.id = $1 LIMIT 1`,
      [plannedId],
    );
    await app.owner.query('INSERT INTO acknowledgements VALUES ($1, $2, $3)', [
      plannedId,
      one!.subject,
      one!.hash,
    ]);
    const { id } = await publishAsBegun(await postpone(entryId, plannedId));
    const assigned: { subject_id: string }[] = await app.owner.query(
      'SELECT subject_id FROM assignments WHERE publication_id = ANY ($1) ORDER BY publication_id = $2',
      [[plannedId, id], id],
    );
    const subjects = assigned.map(({ subject_id }) => subject_id);
    expect(subjects.filter((subject) => subject === one!.subject)).toHaveLength(1);
    expect(new Set(subjects).size).toBeGreaterThan(1);
    expect(subjects).toHaveLength(2 * new Set(subjects).size - 1);
  });

  it('asks everybody anew where it changes the text as well', async () => {
    const { entryId, plannedId } = await planned({ audience: { everyone: true } });
    const draft = await postpone(entryId, plannedId);
    const changed = await desk.approvedFrom(draft, {
      validFrom: laterOn,
      title: 'Ein anderer Text',
      audience: { everyone: true },
    });
    const { id } = await desk.publish(changed);
    const [{ before, after }] = await app.owner.query(
      `SELECT count(*) FILTER (WHERE publication_id = $1) AS before,
         count(*) FILTER (WHERE publication_id = $2) AS after FROM assignments`,
      [plannedId, id],
    );
    expect(after).toBe(before);
  });

  it('is for what is planned: not for what applies already, nor for nothing in particular', async () => {
    const { entryId, publicationId } = await desk.published(team, { validFrom: inForceOn });
    expect(codes(await postpone(entryId, publicationId))).toEqual(['not-postponable']);
    const unnamed = await desk.newDraft(entryId, { start: { postpones: true } });
    expect(codes(unnamed)).toEqual(['not-postponable']);
  });
});

describe('a draft that is begun with a day and a reason', () => {
  it('repeals from that day, until what is planned after it', async () => {
    const { entryId } = await planned();
    const draft = await desk.newDraft(entryId, {
      kind: 'REPEAL',
      start: { validFrom: addDays(today, 20), changeSummary: 'Entfällt.' },
    });
    await publishAsBegun(draft, 'MATERIAL');
    expect(await timeline(entryId)).toEqual([inForceOn, plannedFor]);
    const [{ until }] = await app.owner.query(
      `SELECT upper(validity)::text AS until FROM effective_versions
       WHERE entry_id = $1 ORDER BY validity LIMIT 1`,
      [entryId],
    );
    expect(until).toBe(addDays(today, 20));
  });

  it('has no day where it takes a publication back', async () => {
    const { entryId, plannedId } = await planned();
    const draft = await desk.newDraft(entryId, {
      basedOn: plannedId,
      kind: 'WITHDRAWAL',
      start: { validFrom: laterOn },
    });
    expect(codes(draft)).toEqual(['not-for-withdrawal']);
  });
});

describe('the ledger', () => {
  it('has no repeal that takes a publication back', async () => {
    const { entryId, plannedId } = await planned();
    const draft = await desk.newDraft(entryId, { kind: 'REPEAL', start: { validFrom: laterOn } });
    await expect(
      app.owner.query('UPDATE drafts SET withdraws = $2, revision = revision + 1 WHERE id = $1', [
        draft.id,
        plannedId,
      ]),
    ).rejects.toThrow('drafts_withdraws_check');
  });

  it('takes no publication back twice, whatever the API says', async () => {
    const { entryId, plannedId } = await planned();
    const slow = await postpone(entryId, plannedId, addDays(today, 90));
    await publishAsBegun(await postpone(entryId, plannedId));
    await app.owner.query(
      'UPDATE drafts SET known_sequence = 3, revision = revision + 1 WHERE id = $1',
      [slow.id],
    );
    const insert = app.owner.query(
      `INSERT INTO publications (entry_id, sequence, recorded_at, kind, draft_id, draft_revision,
         title, facts, document, schema_version, valid_from, valid_until, change_summary,
         materiality, audience, acknowledge_by, transitional_provision, replaces, withdraws,
         contributor_ids, published_by, override_reason, content_hash)
       SELECT entry_id, 4, now(), kind, id, revision, title, facts, document, schema_version,
         valid_from, valid_until, change_summary, materiality, audience, acknowledge_by,
         transitional_provision, replaces, withdraws, '{}', $2, 'Es eilt.', repeat('a', 64)
       FROM drafts WHERE id = $1`,
      [slow.id, desk.publisher.subjectId],
    );
    await expect(insert).rejects.toMatchObject({ constraint: 'publication_taken_back_once' });
  });

  it('still ends no draft before it begins', async () => {
    const { entryId } = await planned();
    const draft = await desk.newDraft(entryId, { kind: 'REPEAL', start: { validFrom: laterOn } });
    await expect(
      app.owner.query(
        'UPDATE drafts SET valid_until = valid_from, revision = revision + 1 WHERE id = $1',
        [draft.id],
      ),
    ).rejects.toThrow('drafts_check');
  });
});
