import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  completeFacts,
  completeInput,
  Desk,
  type DraftAtHand,
  type TestPerson,
} from '../../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../../test/support/test-application.js';

let app: TestApplication;
let desk: Desk;
let team: string;
let coordinator: TestPerson;

beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam();
  coordinator = desk.publisher;
});
afterAll(() => app.stop());

const written = async (change = {}) => desk.write(await desk.newEntry(team), completeInput(change));

async function ask(query: string, variables: Record<string, unknown>, as: TestPerson) {
  const { data, errors } = await app.graphql(query, variables, { as });
  if (errors.length > 0) throw new Error(errors.join(', '));
  return data;
}

const ANSWER = `... on Draft { id state reviewers { people { id } teams { id } } }
  ... on Failures { failures { code path } }`;

async function requestReview(
  { id, revision }: DraftAtHand,
  reviewers: { personIds?: string[]; teamIds?: string[] },
) {
  const query = `mutation ($id: ID!, $revision: Int!, $reviewers: ReviewersInput) {
    requestReview(draftId: $id, revision: $revision, reviewers: $reviewers) { ${ANSWER} } }`;
  const asked = { personIds: [], teamIds: [], ...reviewers };
  return (await ask(query, { id, revision, reviewers: asked }, desk.author)).requestReview;
}

async function nameReviewers({ id }: DraftAtHand, personIds: string[], as = desk.author) {
  const query = `mutation ($id: ID!, $reviewers: ReviewersInput!) {
    nameReviewers(draftId: $id, reviewers: $reviewers) { ${ANSWER} } }`;
  return (await ask(query, { id, reviewers: { personIds, teamIds: [] } }, as)).nameReviewers;
}

async function deskOf(as: TestPerson) {
  const list = (name: string) => `${name}: reviewDesk(scope: ${name}, limit: 200) {
    items { id } totalItems mineItems teamsItems allItems }`;
  const data = await ask(`{ ${['MINE', 'TEAMS', 'ALL'].map(list).join(' ')} }`, {}, as);
  const ids = (name: string): string[] => data[name].items.map(({ id }: { id: string }) => id);
  return { mine: ids('MINE'), teams: ids('TEAMS'), all: ids('ALL'), counts: data.ALL };
}

const faultsOf = (outcome: { failures?: { code: string; path: string }[] }) =>
  outcome.failures?.map(({ code, path }) => `${code} ${path}`);

describe('asking for review', () => {
  it('names people who may approve, and stays with them when it is asked again', async () => {
    const asked = await requestReview(await written(), { personIds: [coordinator.subjectId] });
    const people = [{ id: coordinator.subjectId }];
    expect(asked).toMatchObject({ state: 'IN_REVIEW', reviewers: { people, teams: [] } });
    const edited = await desk.write(
      { ...asked, revision: 2, entry: { id: '', slug: '' } },
      completeInput({ title: 'Genauer' }),
    );
    await desk.requestReview(edited);
    const query = '{ draft(id: "' + asked.id + '") { reviewers { people { id } } } }';
    expect((await ask(query, {}, desk.author)).draft.reviewers).toEqual({ people });
  });

  it('is refused, all of it, where one of them could not approve', async () => {
    const draft = await written();
    const personIds = [coordinator.subjectId, desk.author.subjectId];
    expect(faultsOf(await requestReview(draft, { personIds, teamIds: [team] }))).toEqual([
      'cannot-approve reviewers.personIds[1]',
      'cannot-approve reviewers.teamIds[0]',
    ]);
    expect((await deskOf(coordinator)).all).not.toContain(draft.id);
  });

  it('offers whoever may approve this very draft, and the teams they do it for', async () => {
    const lead = await app.office.newPerson('team-lead', team);
    const begun = await desk.newEntry(team, { kind: 'process-instruction' });
    const query = `query ($id: ID!) { draft(id: $id) { reviewCandidates {
      people { id } teams { id } } } }`;
    const { reviewCandidates } = (await ask(query, { id: begun.id }, desk.author)).draft;
    const ids = reviewCandidates.people.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining([lead.subjectId, desk.approver.subjectId]));
    expect(ids).not.toContain(desk.author.subjectId);
    expect(reviewCandidates.teams).toEqual([{ id: team }]);
    const binding = { force: 'instruction' as const, issuedBy: 'Leitung', restsOn: [] };
    const topic = await written({ facts: completeFacts({ binding }) });
    const ofTopic = (await ask(query, { id: topic.id }, desk.author)).draft.reviewCandidates;
    expect(ofTopic.people.map(({ id }: { id: string }) => id)).not.toContain(coordinator.subjectId);
  });

  it('can be changed while it waits, by the writers and by those who may approve', async () => {
    const draft = await desk.requestReview(await written());
    await nameReviewers(draft, [coordinator.subjectId]);
    const changed = await nameReviewers(draft, [desk.approver.subjectId], coordinator);
    expect(changed.reviewers.people).toEqual([{ id: desk.approver.subjectId }]);
    const approved = await desk.approve(draft);
    expect(faultsOf(await nameReviewers(approved, []))).toEqual(['draft-action-not-allowed state']);
  });
});

describe('the desk of reviewers', () => {
  it('shows each what they were asked for, what nobody was, and everything they may read', async () => {
    const forCoordinator = await requestReview(await written(), {
      personIds: [coordinator.subjectId],
    });
    const forAnybody = await desk.requestReview(await written());
    const head = await deskOf(desk.approver);
    expect(head.mine).toContain(forAnybody.id);
    expect(head.mine).not.toContain(forCoordinator.id);
    expect(head.all).toEqual(expect.arrayContaining([forCoordinator.id, forAnybody.id]));
    expect(head.counts).toMatchObject({
      mineItems: head.mine.length,
      teamsItems: 0,
      allItems: head.all.length,
      totalItems: head.all.length,
    });
    expect((await deskOf(coordinator)).mine).toEqual(
      expect.arrayContaining([forCoordinator.id, forAnybody.id]),
    );
    const author = await deskOf(desk.author);
    expect(author.mine).toEqual([]);
    expect(author.all).toContain(forAnybody.id);
  });

  it('begins with what has waited longest', async () => {
    const first = await written();
    const second = await desk.requestReview(await written());
    await desk.requestReview(first);
    const { all } = await deskOf(desk.approver);
    expect(all.indexOf(second.id)).toBeLessThan(all.indexOf(first.id));
  });

  it('shows what a team was asked for to those who approve for it', async () => {
    const lead = await app.office.newPerson('team-lead', team);
    const begun = await desk.newEntry(team, { kind: 'process-instruction' });
    await app.owner.query(
      `UPDATE drafts SET state = 'in-review', review_requested_at = now() WHERE id = $1`,
      [begun.id],
    );
    await app.owner.query(
      'INSERT INTO draft_reviewers (draft_id, team_id, named_by) VALUES ($1, $2, $3)',
      [begun.id, team, desk.author.subjectId],
    );
    expect(await deskOf(lead)).toMatchObject({ mine: [], teams: [begun.id] });
  });

  it('shows a deputy what the absent person was asked for', async () => {
    const [absent, deputy] = [
      await app.office.newPerson('head'),
      await app.office.newPerson('caseworker', team),
    ];
    const { id } = await requestReview(await written(), { personIds: [absent.subjectId] });
    expect((await deskOf(deputy)).mine).not.toContain(id);
    await app.office.insert(
      `INSERT INTO absences (person_id, deputy_id, valid_from, valid_until)
       VALUES ($1, $2, '2000-01-01', '2100-01-01')`,
      [absent.personId, deputy.personId],
    );
    expect((await deskOf(deputy)).mine).toContain(id);
  });
});

describe('approving', () => {
  it('is refused where the approver holds an editorial change to be material', async () => {
    const draft = await desk.requestReview(await written({ materiality: 'EDITORIAL' }));
    expect(faultsOf(await desk.approve(draft))).toEqual(['materiality-differs materiality']);
    expect(await desk.approve(draft, desk.approver, 'EDITORIAL')).toMatchObject({
      state: 'APPROVED',
    });
  });

  it('is refused by the database too, for whoever writes there', async () => {
    const draft = await desk.requestReview(await written());
    const approve = (materiality: string | null) =>
      app.owner.query(
        `INSERT INTO draft_approvals (draft_id, revision, approver_id, materiality)
         VALUES ($1, $2, $3, $4)`,
        [draft.id, draft.revision, desk.approver.subjectId, materiality],
      );
    for (const materiality of ['editorial', null])
      await expect(approve(materiality)).rejects.toThrow(/confirms whether the change is material/);
  });

  it('keeps what was approved, and tells it from what was edited since', async () => {
    const approved = await desk.approve(await desk.requestReview(await written()));
    const query = `query ($id: ID!) { draft(id: $id) { title voidedApproval {
      revision title materiality approver { id } document } } }`;
    const ofDraft = async () => (await ask(query, { id: approved.id }, desk.author)).draft;
    expect(await ofDraft()).toMatchObject({ voidedApproval: null });
    const edited = await desk.write(approved, completeInput({ title: 'Nachgebessert' }));
    expect(await ofDraft()).toMatchObject({
      title: 'Nachgebessert',
      voidedApproval: {
        revision: approved.revision,
        title: 'Blaue Karte EU',
        materiality: 'MATERIAL',
        approver: { id: desk.approver.subjectId },
        document: { type: 'doc' },
      },
    });
    await desk.approve(await desk.requestReview(edited));
    expect(await ofDraft()).toMatchObject({ voidedApproval: null });
  });
});
