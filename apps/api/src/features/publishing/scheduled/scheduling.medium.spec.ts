import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  completeInput,
  Desk,
  type DraftAtHand,
  type TestPerson,
} from '../../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../../test/support/test-application.js';
import { Contexts } from '../../../platform/context/contexts.js';
import { RecordDueDrafts } from './record-due-drafts.js';

let app: TestApplication;
let desk: Desk;
let team: string;

beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam();
  await app.runJobs({ early: true });
});
afterAll(() => app?.stop());

const DRAFT = `__typename
  ... on Draft { id state canSchedule schedule { at isDue isOutdated setBy { id } obstacles { code } } }
  ... on Failures { failures { code path } }`;

async function send(call: string, variables: Record<string, unknown>, as: TestPerson) {
  const at = 'at' in variables ? '$revision: Int!, $at: DateTime!' : '';
  const { data, errors } = await app.graphql(
    `mutation ($draftId: ID! ${at}) { result: ${call} { ${DRAFT} } }`,
    variables,
    { as },
  );
  if (errors.length > 0) throw new Error(errors.join(', '));
  return data.result;
}

const schedule = ({ id, revision }: DraftAtHand, at = inDays(7), as = desk.publisher) =>
  send(
    'schedulePublication(draftId: $draftId, revision: $revision, at: $at)',
    { draftId: id, revision, at },
    as,
  );
const unschedule = ({ id }: DraftAtHand, as = desk.publisher) =>
  send('unschedulePublication(draftId: $draftId)', { draftId: id }, as);
const codes = ({ failures }: { failures?: { code: string }[] }) =>
  failures?.map(({ code }) => code);

function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString();
}

/** As if time had passed. */
async function comeDue({ id }: DraftAtHand): Promise<string> {
  const [row]: { at: Date }[][] = await app.owner.query(
    `UPDATE publication_schedules SET due_at = now() - interval '1 hour' WHERE draft_id = $1
     RETURNING due_at AS at`,
    [id],
  );
  return row![0]!.at.toISOString();
}

async function scheduleOf({ id }: DraftAtHand, as = desk.publisher) {
  const { data } = await app.graphql(
    `query ($id: ID!) { draft(id: $id) { ...on Draft { state canSchedule
       schedule { at isDue isOutdated setBy { id } obstacles { code } } } } }`,
    { id },
    { as },
  );
  return data.draft;
}

async function publicationOf({ id }: DraftAtHand) {
  const [row]: { publishedBy: string; details: Record<string, unknown>; actor: string }[] =
    await app.owner.query(
      `SELECT p.published_by AS "publishedBy", a.details, a.actor_id AS actor
       FROM publications p
       JOIN audit_events a ON a.object_id = p.id::text AND a.object_type = 'publication'
       WHERE p.draft_id = $1`,
      [id],
    );
  return row;
}

const written = async (change = {}) => desk.write(await desk.newEntry(team), completeInput(change));
const inReview = async (change = {}) => desk.requestReview(await written(change));
/** What a worker does when the time comes for which a job was left. */
const work = () => app.runJobs({ early: true });
/** What it does every minute besides. */
const sweep = () => {
  const { signal } = new AbortController();
  return app.get(RecordDueDrafts).run({ ...app.get(Contexts).create(null), signal });
};

describe('setting the time', () => {
  it('is for whoever publishes, while the draft is open, and for a time ahead', async () => {
    const draft = await written();
    await expect(schedule(draft, inDays(7), desk.author)).rejects.toThrow('forbidden');
    expect(codes(await schedule(draft, inDays(-1)))).toEqual(['schedule-in-the-past']);
    expect(codes(await schedule(draft, inDays(800)))).toEqual(['schedule-too-far']);
    const at = inDays(7);
    expect(await schedule(draft, at)).toMatchObject({
      state: 'WRITING',
      canSchedule: true,
      schedule: { at, isDue: false, setBy: { id: desk.publisher.subjectId } },
    });
    await desk.discard(draft);
    expect(codes(await schedule(draft))).toEqual(['draft-action-not-allowed']);
    expect((await scheduleOf(draft)).schedule).toBeNull();
  });

  it('is done anew, and taken back', async () => {
    const draft = await written();
    await schedule(draft);
    const later = inDays(9);
    expect((await schedule(draft, later, desk.approver)).schedule).toMatchObject({
      at: later,
      setBy: { id: desk.approver.subjectId },
    });
    expect((await unschedule(draft)).schedule).toBeNull();
    expect(codes(await unschedule(draft))).toEqual(['schedule-gone']);
  });

  it('says what is still missing', async () => {
    const draft = await written();
    const { schedule: before } = await schedule(draft);
    expect(before.obstacles).toEqual([{ code: 'approver-missing' }]);
    await desk.approve(await desk.requestReview(draft));
    expect((await scheduleOf(draft)).schedule.obstacles).toEqual([]);
  });

  it('lists what is scheduled for whoever publishes', async () => {
    const draft = await written();
    await schedule(draft);
    const list = 'query { drafts(filter: SCHEDULED) { items { id } } }';
    const { data } = await app.graphql(list, {}, { as: desk.publisher });
    expect(data.drafts.items).toContainEqual({ id: draft.id });
    expect((await app.graphql(list, {}, { as: desk.author })).data.drafts.items).toEqual([]);
  });
});

describe('when the time comes', () => {
  it('what is approved is published, on behalf of whoever set it, and only once', async () => {
    const draft = await desk.approve(await inReview());
    await schedule(draft);
    await app.runJobs();
    await sweep();
    expect(await publicationOf(draft)).toBeUndefined();
    const scheduledFor = await comeDue(draft);
    await work();
    await sweep();
    expect(await publicationOf(draft)).toMatchObject({
      publishedBy: desk.publisher.subjectId,
      actor: desk.publisher.subjectId,
      details: { draftId: draft.id, scheduledFor },
    });
    expect((await scheduleOf(draft)).state).toBe('PUBLISHED');
  });

  it('what is not approved waits, says so, and is published with the approval', async () => {
    const draft = await inReview();
    await schedule(draft);
    await comeDue(draft);
    await work();
    expect(await scheduleOf(draft)).toMatchObject({
      state: 'IN_REVIEW',
      schedule: { isDue: true, obstacles: [{ code: 'approver-missing' }] },
    });
    await desk.approve(draft);
    // Called for by the approval itself, not by the clock.
    await app.runJobs();
    expect((await scheduleOf(draft)).state).toBe('PUBLISHED');
  });

  it('what was taken back is not published', async () => {
    const draft = await desk.approve(await inReview());
    await schedule(draft);
    await comeDue(draft);
    await unschedule(draft);
    await work();
    expect((await scheduleOf(draft)).state).toBe('APPROVED');
  });

  it('what something else was published over says so, and the others go on', async () => {
    const { entryId } = await desk.published(team);
    const overtaken = await desk.approvedFrom(await desk.newDraft(entryId), { title: 'Eins' });
    const faster = await desk.approvedFrom(await desk.newDraft(entryId), { title: 'Zwei' });
    const other = await desk.approve(await inReview());
    for (const draft of [overtaken, other]) {
      await schedule(draft);
      await comeDue(draft);
    }
    await desk.publish(faster);
    await work();
    expect(await scheduleOf(overtaken)).toMatchObject({
      state: 'APPROVED',
      schedule: { isDue: true, obstacles: expect.arrayContaining([{ code: 'stale-base' }]) },
    });
    expect((await scheduleOf(other)).state).toBe('PUBLISHED');
  });

  it('nothing is published for somebody who may no longer publish', async () => {
    const gone = await app.office.newPerson('legal-coordinator');
    const draft = await desk.approve(await inReview());
    await schedule(draft, inDays(1), gone);
    await comeDue(draft);
    await app.owner.query('DELETE FROM memberships WHERE person_id = $1', [gone.personId]);
    await work();
    expect(await scheduleOf(draft)).toMatchObject({
      state: 'APPROVED',
      schedule: { obstacles: [{ code: 'scheduler-may-not-publish' }] },
    });
    await schedule(draft);
    await comeDue(draft);
    await work();
    expect((await scheduleOf(draft)).state).toBe('PUBLISHED');
  });

  it('what only some teams see is published like everything else', async () => {
    const draft = await desk.approve(await inReview());
    await app.owner.query(`UPDATE entries SET visibility = 'teams' WHERE id = $1`, [
      draft.entry.id,
    ]);
    await schedule(draft);
    await comeDue(draft);
    await work();
    expect((await scheduleOf(draft)).state).toBe('PUBLISHED');
  });
});

describe('a time that was set', () => {
  const outdated = (isDue: boolean) => ({
    isDue,
    isOutdated: true,
    obstacles: expect.arrayContaining([{ code: 'schedule-outdated' }]),
  });
  const lapses = async ({ id }: DraftAtHand) => {
    const events: { actor: string | null; details: Record<string, unknown> }[] =
      await app.owner.query(
        `SELECT actor_id AS actor, details FROM audit_events
         WHERE object_id = $1 AND action = 'draft.publication-lapsed'`,
        [id],
      );
    return events;
  };

  it('is for the revision that the person has seen', async () => {
    const draft = await written();
    const edited = await desk.write(draft, completeInput({ title: 'Anders' }));
    expect(codes(await schedule(draft))).toEqual(['stale-revision']);
    expect((await schedule(edited)).schedule).toMatchObject({ isOutdated: false });
  });

  it('says at once that somebody has written since, and is not outdated by what writes nothing', async () => {
    const draft = await inReview();
    await schedule(draft);
    const approved = await desk.approve(draft);
    const returned = await desk.sendBack(approved, 'Noch einmal');
    expect((await scheduleOf(returned)).schedule).toMatchObject({ isOutdated: false });
    await desk.write(returned, completeInput({ title: 'Anders' }));
    expect((await scheduleOf(draft)).schedule).toMatchObject(outdated(false));
  });

  it('publishes nothing else when it comes, says so once, and can be set anew', async () => {
    const draft = await inReview();
    await schedule(draft);
    const edited = await desk.write(draft, completeInput({ title: 'Anders' }));
    const approved = await desk.approve(await desk.requestReview(edited));
    const scheduledFor = await comeDue(draft);
    await work();
    await sweep();
    expect(await scheduleOf(draft)).toMatchObject({ state: 'APPROVED', schedule: outdated(true) });
    const { revision } = approved;
    expect(await lapses(draft)).toEqual([
      { actor: null, details: { scheduledFor, revision, seenRevision: draft.revision } },
    ]);
    await schedule(approved);
    await comeDue(draft);
    await work();
    expect((await scheduleOf(draft)).state).toBe('PUBLISHED');
  });

  it('does not come back by writing what was there before', async () => {
    const draft = await inReview();
    await schedule(draft);
    const other = await desk.write(draft, completeInput({ title: 'Anders' }));
    await desk.approve(await desk.requestReview(await desk.write(other, completeInput())));
    await comeDue(draft);
    await work();
    expect(await scheduleOf(draft)).toMatchObject({ state: 'APPROVED', schedule: outdated(true) });
  });

  it('publishes nothing that was changed after it had passed, though approved then', async () => {
    const draft = await inReview();
    await schedule(draft);
    await comeDue(draft);
    await work();
    expect(await lapses(draft)).toEqual([]);
    const edited = await desk.write(draft, completeInput({ title: 'Anders' }));
    await desk.approve(await desk.requestReview(edited));
    // Called for by the approval itself.
    await app.runJobs();
    expect(await scheduleOf(draft)).toMatchObject({ state: 'APPROVED', schedule: outdated(true) });
    expect(await lapses(draft)).toHaveLength(1);
  });
});
