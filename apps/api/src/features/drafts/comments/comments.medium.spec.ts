import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { completeInput, Desk, type TestPerson } from '../../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../../test/support/test-application.js';

let app: TestApplication;
let desk: Desk;
let team: string;
let caseworker: TestPerson;

beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam();
  caseworker = await app.office.newPerson('caseworker', team);
});
afterAll(() => app.stop());

const THREAD = `... on CommentThread { id isSettled settledBy { id } anchor { blockId passage { quote } }
    comments { body revision author { id } } }
  ... on Failures { failures { code path } }`;

interface Thread {
  id: string;
  isSettled: boolean;
  settledBy: { id: string } | null;
  comments: { body: string; revision: number; author: { id: string } }[];
  failures?: { code: string; path: string }[];
}

async function send(call: string, parameters: string, variables: object, as: TestPerson) {
  const query = `mutation (${parameters}) { result: ${call} { ${THREAD} } }`;
  const { data, errors } = await app.graphql(query, { ...variables }, { as });
  if (errors.length > 0) throw new Error(errors.join(', '));
  return data.result as Thread;
}

interface Said {
  as?: TestPerson;
  body?: string;
  anchor?: object | null;
}

const add = (
  draft: { id: string; revision: number },
  { as = desk.approver, body = 'Stimmt die Frist?', anchor }: Said = {},
) =>
  send(
    'addComment(draftId: $draftId, revision: $revision, body: $body, anchor: $anchor)',
    '$draftId: ID!, $revision: Int!, $body: String!, $anchor: CommentAnchorInput',
    { draftId: draft.id, revision: draft.revision, body, anchor },
    as,
  );

const answer = ({ id }: Thread, body: string, as: TestPerson) =>
  send('answerComment(threadId: $id, body: $body)', '$id: ID!, $body: String!', { id, body }, as);

const settle = ({ id }: Thread, isSettled: boolean, as: TestPerson) =>
  send(
    'settleComment(threadId: $id, isSettled: $isSettled)',
    '$id: ID!, $isSettled: Boolean!',
    { id, isSettled },
    as,
  );

async function threadsOf(id: string, as = desk.author) {
  const query = `query ($id: ID!) { draft(id: $id) { openComments commentThreads {
    id isSettled comments { body } } } }`;
  return (await app.graphql(query, { id }, { as })).data.draft;
}

const faults = ({ failures }: Thread) => failures?.map(({ code, path }) => `${code} ${path}`);

const inReview = async () =>
  desk.requestReview(await desk.write(await desk.newEntry(team), completeInput()));

describe('a comment', () => {
  it('is about words of the draft, and names the revision its author had before them', async () => {
    const draft = await inReview();
    const passage = { quote: 'Hochschulabschluss', before: 'Ein ', after: '.', start: 4 };
    const thread = await add(draft, { anchor: { blockId: 'b0000002', passage } });
    expect(thread).toMatchObject({
      isSettled: false,
      anchor: { blockId: 'b0000002', passage: { quote: 'Hochschulabschluss' } },
      comments: [
        {
          body: 'Stimmt die Frist?',
          revision: draft.revision,
          author: { id: desk.approver.subjectId },
        },
      ],
    });
  });

  it('makes nobody a contributor: whoever commented may still approve', async () => {
    const draft = await inReview();
    await add(draft);
    expect(await desk.approve(draft)).toMatchObject({ state: 'APPROVED' });
  });

  it('is no edit: an approval stands', async () => {
    const draft = await desk.approve(await inReview());
    await add(draft, { as: desk.author });
    expect(await desk.publish(draft)).toMatchObject({ sequence: 1 });
  });

  it('is refused where it says nothing, or is about no place or no revision there is', async () => {
    const draft = await inReview();
    expect(faults(await add(draft, { body: '  ' }))).toEqual(['text-missing body']);
    const anchor = { blockId: '?', passage: null };
    expect(faults(await add(draft, { anchor }))).toEqual(['block-id-invalid anchor.blockId']);
    const future = { ...draft, revision: draft.revision + 1 };
    expect(faults(await add(future))).toEqual(['unknown-revision revision']);
  });

  it('is neither read nor written by those who may not read the draft', async () => {
    const draft = await inReview();
    const thread = await add(draft);
    expect(faults(await add(draft, { as: caseworker }))).toEqual(['draft-not-found ']);
    expect(faults(await answer(thread, 'Ja', caseworker))).toEqual(['not-found threadId']);
    expect(faults(await settle(thread, true, caseworker))).toEqual(['not-found threadId']);
  });

  it('is added to no draft that has ended', async () => {
    const draft = await inReview();
    const thread = await add(draft);
    await desk.discard(draft);
    expect(faults(await add(draft))).toEqual(['draft-closed state']);
    expect(faults(await answer(thread, 'Zu spät', desk.author))).toEqual(['draft-closed state']);
    expect(faults(await settle(thread, true, desk.author))).toEqual(['draft-closed state']);
    const { commentThreads } = await threadsOf(draft.id);
    expect(commentThreads).toHaveLength(1);
  });
});

describe('a thread', () => {
  it('is answered, settled and taken up again by whoever reads the draft', async () => {
    const draft = await inReview();
    const thread = await add(draft);
    const answered = await answer(thread, 'Ja, siehe Erlass 12.', desk.author);
    expect(answered.comments.map(({ body }) => body)).toEqual([
      'Stimmt die Frist?',
      'Ja, siehe Erlass 12.',
    ]);
    expect(await settle(thread, true, desk.author)).toMatchObject({
      isSettled: true,
      settledBy: { id: desk.author.subjectId },
    });
    expect(await threadsOf(draft.id)).toMatchObject({ openComments: 0 });
    expect(await settle(thread, false, desk.approver)).toMatchObject({ isSettled: false });
    expect(await threadsOf(draft.id)).toMatchObject({ openComments: 1 });
  });

  it('is settled once, whoever comes second', async () => {
    const thread = await add(await inReview());
    await Promise.all([settle(thread, true, desk.author), settle(thread, true, desk.approver)]);
    const [{ count }] = await app.owner.query(
      'SELECT count(*)::integer FROM draft_comment_settlements WHERE thread_id = $1',
      [thread.id],
    );
    expect(count).toBe(1);
  });

  it('leaves what was done in the audit log, and not what was said', async () => {
    const draft = await inReview();
    const thread = await add(draft, { body: 'Nur unter uns' });
    await settle(thread, true, desk.author);
    const events: { action: string; details: object }[] = await app.owner.query(
      `SELECT action, details FROM audit_events WHERE object_id = $1 ORDER BY sequence`,
      [thread.id],
    );
    expect(events).toEqual([
      { action: 'comment.added', details: { draftId: draft.id } },
      { action: 'comment.settled', details: { draftId: draft.id } },
    ]);
  });
});

describe('the database', () => {
  const insert = (draftId: string, threadId: string | null, revision: number) =>
    app.owner.query(
      `INSERT INTO draft_comments (draft_id, thread_id, revision, body, author_id)
       VALUES ($1, $2, $3, 'Anders', $4)`,
      [draftId, threadId, revision, desk.author.subjectId],
    );

  it('keeps answers in a thread of their own draft, and revisions to those there are', async () => {
    const [draft, other] = [await inReview(), await inReview()];
    const thread = await add(other);
    await expect(insert(draft.id, thread.id, 1)).rejects.toThrow(/thread of the same draft/);
    await expect(insert(draft.id, null, draft.revision + 1)).rejects.toThrow(/no revision/);
    await desk.discard(draft);
    await expect(insert(draft.id, null, 1)).rejects.toThrow(/nothing is added/);
  });

  it('settles a thread in order, and only as a whole', async () => {
    const thread = await add(await inReview());
    const line = (position: number, id = thread.id) =>
      app.owner.query('INSERT INTO draft_comment_settlements VALUES ($1, $2, $3, $4)', [
        ...[id, position, position % 2 === 1, desk.author.subjectId],
      ]);
    await expect(line(3)).rejects.toThrow(/out of order/);
    const [reply] = await app.owner.query(
      `INSERT INTO draft_comments (draft_id, thread_id, revision, body, author_id)
       SELECT draft_id, id, 1, 'Ja', author_id FROM draft_comments WHERE id = $1 RETURNING id`,
      [thread.id],
    );
    await expect(line(1, reply.id)).rejects.toThrow(/as a whole/);
  });
});
