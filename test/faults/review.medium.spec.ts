import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { completeInput, type Desk, type DraftAtHand } from '../factories/index.js';
import { testDatabase } from '../setup/database.js';
import { apiWaitsFor, TableLock } from './locks.js';
import { Scene } from './scene.js';

let scene: Scene;

beforeAll(async () => {
  scene = await Scene.open(await testDatabase());
});
afterAll(() => scene?.close());

/** Something that is done to a draft in review, and where that is written before the audit log is. */
interface Write {
  readonly table: string;
  readonly action: string;
  /** Makes ready what has to be there; what it answers acts. */
  readonly prepare: (desk: Desk, draft: DraftAtHand) => Promise<() => Promise<unknown>>;
}

async function thread({ approver }: Desk, { id }: DraftAtHand): Promise<string> {
  const [row]: { id: string }[] = await scene.owner.query(
    `INSERT INTO draft_comments (draft_id, revision, body, author_id) VALUES ($1, 1, 'Frist?', $2)
     RETURNING id`,
    [id, approver.subjectId],
  );
  return row?.id ?? '';
}

const writes: Write[] = [
  {
    table: 'draft_comments',
    action: 'comment.added',
    prepare: ({ approver: as }, { id, revision }) => {
      const call = `addComment(draftId: "${id}", revision: ${revision}, body: "Stimmt das?")`;
      return Promise.resolve(() => send(call, as));
    },
  },
  {
    table: 'draft_comments',
    action: 'comment.answered',
    prepare: async (desk, draft) => {
      const call = `answerComment(threadId: "${await thread(desk, draft)}", body: "Ja")`;
      return () => send(call, desk.author);
    },
  },
  {
    table: 'draft_comment_settlements',
    action: 'comment.settled',
    prepare: async (desk, draft) => {
      const call = `settleComment(threadId: "${await thread(desk, draft)}", isSettled: true)`;
      return () => send(call, desk.author);
    },
  },
  {
    table: 'draft_reviewers',
    action: 'draft.reviewers-named',
    prepare: ({ author, approver }, { id }) => {
      const reviewers = `{ personIds: ["${approver.subjectId}"], teamIds: [] }`;
      const call = `nameReviewers(draftId: "${id}", reviewers: ${reviewers})`;
      return Promise.resolve(() => send(call, author));
    },
  },
  {
    table: 'draft_approvals',
    action: 'draft.approved',
    prepare: (desk, draft) => Promise.resolve(() => desk.approve(draft)),
  },
];

const send = (call: string, as: Desk['author']) =>
  scene.graphql(`mutation { ${call} { __typename } }`, {}, { as });

/** Rows of the table, drafts that count as approved, and what the audit log says: they go together. */
async function counted({ table, action }: Write): Promise<Record<string, number>> {
  const [counts]: Record<string, number>[] = await scene.owner.query(
    `SELECT (SELECT count(*) FROM ${table})::int AS rows,
       (SELECT count(*) FROM drafts WHERE state = 'approved')::int AS approved,
       (SELECT count(*) FROM audit_events WHERE action = $1)::int AS events`,
    [action],
  );
  return counts ?? {};
}

async function inReview(): Promise<{ desk: Desk; draft: DraftAtHand }> {
  const { desk, draft } = await scene.approvedDraft();
  const edited = await desk.write(draft, completeInput({ title: 'Noch einmal' }));
  return { desk, draft: await desk.requestReview(edited) };
}

describe('a step of a review is all there or not at all when the API is killed', () => {
  it.each(writes)('$action', async (write) => {
    const { desk, draft } = await inReview();
    const act = await write.prepare(desk, draft);
    const before = await counted(write);
    // The audit log is written last: whatever else there is to write has been written by then.
    const lock = await TableLock.againstWrites(scene, 'audit_head');
    try {
      const reply = act().then(JSON.stringify, () => null);
      await apiWaitsFor(scene, 'audit_head');
      await scene.killApi(() => lock.release());
      expect(await reply).toBeNull();
    } finally {
      await lock.release();
    }
    expect(await counted(write)).toEqual(before);
    await scene.restartApi();
    await act();
    const { rows = 0, events = 0, approved = 0 } = before;
    const isApproval = write.table === 'draft_approvals';
    expect(await counted(write)).toEqual({
      rows: rows + 1,
      events: events + 1,
      approved: approved + (isApproval ? 1 : 0),
    });
  });
});
