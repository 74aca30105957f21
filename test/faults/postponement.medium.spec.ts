import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, todayAt } from '@rechtsstand/domain/time';
import type { Desk, DraftAtHand } from '../factories/index.js';
import { testDatabase } from '../setup/database.js';
import { apiWaitsFor, TableLock } from './locks.js';
import { Scene } from './scene.js';

let scene: Scene;
const today = todayAt(new Date());
const [plannedFor, laterOn] = [addDays(today, 30), addDays(today, 60)];

beforeAll(async () => {
  scene = await Scene.open(await testDatabase());
});
afterAll(() => scene?.close());

/** An approved postponement of a planned text that everybody was asked to confirm. */
async function approvedPostponement(): Promise<{ desk: Desk; draft: DraftAtHand; plan: string }> {
  const { desk, draft } = await scene.approvedDraft();
  await desk.publish(draft);
  const planned = await desk.approvedFrom(await desk.newDraft(draft.entry.id), {
    validFrom: plannedFor,
    audience: { everyone: true },
  });
  const { id: plan } = await desk.publish(planned);
  const start = { postpones: true, validFrom: laterOn, changeSummary: 'Später.' };
  const begun = await desk.newDraft(draft.entry.id, { basedOn: plan, start });
  const inReview = await desk.requestReview(begun);
  return { desk, draft: await desk.approve(inReview, desk.approver, 'EDITORIAL'), plan };
}

/** What was planned, when texts begin, and whom the postponement asks. */
async function written({ id, entry }: DraftAtHand, plan: string): Promise<unknown> {
  const [row]: unknown[] = await scene.owner.query(
    `SELECT is_withdrawn($3) AS "isTakenBack",
       (SELECT count(*) FROM publications p WHERE p.draft_id = $1)::int AS publications,
       (SELECT max(lower(validity))::text FROM effective_versions v WHERE v.entry_id = $2) AS start,
       (SELECT count(*) > 0 FROM assignments a JOIN publications p ON p.id = a.publication_id
        WHERE p.draft_id = $1) AS asks`,
    [id, entry.id, plan],
  );
  return row;
}

describe('a postponement is all there or not at all when the API is killed', () => {
  it.each(['publications', 'effective_versions', 'assignments', 'audit_head'])(
    'writing %s',
    async (table) => {
      const { desk, draft, plan } = await approvedPostponement();
      const before = { isTakenBack: false, publications: 0, start: plannedFor, asks: false };
      expect(await written(draft, plan)).toEqual(before);
      const lock = await TableLock.againstWrites(scene, table);
      try {
        const reply = desk.publish(draft).then(JSON.stringify, () => null);
        await apiWaitsFor(scene, table);
        await scene.killApi(() => lock.release());
        expect(await reply).toBeNull();
      } finally {
        await lock.release();
      }
      expect(await written(draft, plan)).toEqual(before);
      await scene.restartApi();
      await desk.publish(draft);
      expect(await written(draft, plan)).toEqual({
        ...{ isTakenBack: true, publications: 1, start: laterOn, asks: true },
      });
    },
  );
});
