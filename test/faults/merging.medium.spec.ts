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

/** An approved draft that another publication of its entry has overtaken. */
async function overtaken(): Promise<{ desk: Desk; draft: DraftAtHand; upTo: string }> {
  const { desk, draft } = await scene.approvedDraft();
  const quick = await desk.newDraft(draft.entry.id);
  const { id: upTo } = await desk.publish(await desk.approvedFrom(quick));
  return { desk, draft, upTo };
}

const merge = (desk: Desk, { id, revision }: DraftAtHand, upTo: string) =>
  scene.graphql(
    `mutation ($id: ID!, $revision: Int!, $upTo: ID!, $input: DraftInput!) {
       mergeDraft(id: $id, revision: $revision, upTo: $upTo, input: $input) { __typename } }`,
    { id, revision, upTo, input: completeInput({ validFrom: '2026-06-01' }) },
    { as: desk.publisher },
  );

/** All that a merge writes: the text, what the draft knows, who wrote it, and what the audit log says. */
async function written({ id }: DraftAtHand): Promise<unknown> {
  const [row]: unknown[] = await scene.owner.query(
    `SELECT d.revision, d.state, d.known_sequence AS known, d.valid_from::text AS "validFrom",
       (SELECT count(*) FROM draft_contributors c WHERE c.draft_id = d.id)::int AS contributors,
       (SELECT count(*) FROM audit_events a
        WHERE a.action = 'draft.merged' AND a.object_id = d.id::text)::int AS events
     FROM drafts d WHERE d.id = $1`,
    [id],
  );
  return row;
}

describe('a merge is all there or not at all when the API is killed', () => {
  // What was merged stands in the first two, and the third is written last.
  it.each(['drafts', 'draft_contributors', 'audit_head'])('writing %s', async (table) => {
    const { desk, draft, upTo } = await overtaken();
    const before = await written(draft);
    const lock = await TableLock.againstWrites(scene, table);
    try {
      const reply = merge(desk, draft, upTo).then(JSON.stringify, () => null);
      await apiWaitsFor(scene, table);
      await scene.killApi(() => lock.release());
      expect(await reply).toBeNull();
    } finally {
      await lock.release();
    }
    expect(await written(draft)).toEqual(before);
    await scene.restartApi();
    await merge(desk, draft, upTo);
    expect(await written(draft)).toEqual({
      ...{ revision: draft.revision + 1, state: 'writing', known: 1, validFrom: '2026-06-01' },
      ...{ contributors: 2, events: 1 },
    });
  });
});
