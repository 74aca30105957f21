import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, todayAt } from '@rechtsstand/domain/time';
import { Desk, type DraftAtHand } from '../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../test/support/test-application.js';

let app: TestApplication;
let desk: Desk;
let team: string;
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
afterAll(() => app?.stop());

/** A wrong text, its successor, and a correction until that begins; the successor is to begin later. */
async function postponed() {
  const { entryId, publicationId: wrong } = await desk.published(team, {
    title: 'Der falsche Text',
    validFrom: inForceOn,
  });
  const draft = await desk.newDraft(entryId);
  const { id: next } = await desk.publish(
    await desk.approvedFrom(draft, { validFrom: plannedFor }),
  );
  const correction = await desk.newDraft(entryId, { basedOn: wrong });
  await desk.publish(await desk.approvedFrom(correction, { validFrom: today }));
  const inReview = await desk.requestReview(
    await desk.newDraft(entryId, {
      basedOn: next,
      start: { postpones: true, validFrom: laterOn, changeSummary: 'Später.' },
    }),
  );
  return { wrong, inReview };
}

const approve = (inReview: DraftAtHand) => desk.approve(inReview, desk.approver, 'EDITORIAL');

const codes = ({ failures }: { failures?: { code: string }[] }) =>
  failures?.map(({ code }) => code);

async function audited(objectId: string): Promise<unknown[]> {
  const rows: { action: string; resumes: string | null }[] = await app.owner.query(
    `SELECT action, details->>'resumes' AS resumes FROM audit_events
     WHERE object_id = $1 AND action ~ 'record|publication-scheduled' ORDER BY sequence`,
    [objectId],
  );
  return rows;
}

async function schedule({ id, revision }: DraftAtHand, resumes: string[]) {
  const { data } = await app.graphql(
    `mutation ($id: ID!, $revision: Int!, $at: DateTime!, $resumes: [ID!]!) {
       result: schedulePublication(draftId: $id, revision: $revision, at: $at, resumes: $resumes) {
         __typename ... on Failures { failures { code } } } }`,
    { id, revision, at: `${laterOn}T08:00:00Z`, resumes },
    { as: desk.publisher },
  );
  return data.result;
}

describe('an earlier text that would apply again', () => {
  it('is named on the draft', async () => {
    const { inReview } = await postponed();
    const { data } = await app.graphql(
      'query ($id: ID!) { draft(id: $id) { resumes { sequence title } } }',
      { id: inReview.id },
      { as: desk.publisher },
    );
    expect(data.draft.resumes).toEqual([{ sequence: 1, title: 'Der falsche Text' }]);
  });

  it('is confirmed by whoever publishes, which the audit log keeps', async () => {
    const { inReview, wrong } = await postponed();
    const approved = await approve(inReview);
    expect(codes(await desk.publish(approved))).toEqual(['resumption-unconfirmed']);
    const { id } = await desk.publish(approved, desk.publisher, [wrong]);
    expect(await audited(id)).toEqual([{ action: 'publication.recorded', resumes: '1' }]);
  });

  it('is confirmed by the head of the office as well, who needs no second person', async () => {
    const { inReview, wrong } = await postponed();
    expect(codes(await desk.override(inReview, 'Es eilt.'))).toEqual(['resumption-unconfirmed']);
    const { id } = await desk.override(inReview, 'Es eilt.', desk.approver, [wrong]);
    expect(await audited(id)).toEqual([
      { action: 'publication.recorded-by-override', resumes: '1' },
    ]);
  });

  it('is confirmed with the time at which the draft is published by itself', async () => {
    const { inReview, wrong } = await postponed();
    const approved = await approve(inReview);
    expect(codes(await schedule(approved, []))).toEqual(['resumption-unconfirmed']);
    expect(await schedule(approved, [wrong])).toEqual({ __typename: 'Draft' });
    expect(await audited(approved.id)).toEqual([
      { action: 'draft.publication-scheduled', resumes: '1' },
    ]);
  });

  it('is not spoken of where none does', async () => {
    const { publicationId } = await desk.published(team, { validFrom: inForceOn });
    expect(await audited(publicationId)).toEqual([
      { action: 'publication.recorded', resumes: null },
    ]);
  });
});
