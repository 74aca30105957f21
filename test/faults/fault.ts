import type { Desk, DraftAtHand } from '../factories/index.js';
import { apiWaitsFor, TableLock } from './locks.js';
import type { FaultPoint } from './points.js';
import { publishedTables } from './publication-state.js';
import type { Scene } from './scene.js';

/**
 * Publishes, kills the API at the point, starts it again and looks: all of the publication must be
 * there, or nothing, and what is not there can be published after all.
 *
 * @throws Error that says what was found instead
 */
export async function fault(scene: Scene, point: FaultPoint): Promise<void> {
  const { desk, draft } = await scene.approvedDraft();
  await (point.at === 'write'
    ? killAtWrite(scene, desk, draft, point.table)
    : killBeforeReply(scene, desk, draft));
  await scene.restartApi();
  if (point.at === 'write') {
    await expectNothing(scene, draft);
    const { __typename } = await desk.publish(draft);
    if (__typename !== 'Publication') throw new Error('The draft can no longer be published');
  }
  await expectAll(scene, draft);
}

async function killAtWrite(scene: Scene, desk: Desk, draft: DraftAtHand, table: string) {
  const lock = await TableLock.againstWrites(scene, table);
  try {
    const reply = unanswered(desk.publish(draft));
    await apiWaitsFor(scene, table);
    await scene.killApi(() => lock.release());
    await reply;
  } finally {
    await lock.release();
  }
}

/**
 * The audit log is written last. While the API waits there, we stand in line for the ledger: the commit
 * hands it to us, and the API waits again when it reads what it wants to reply.
 */
async function killBeforeReply(scene: Scene, desk: Desk, draft: DraftAtHand) {
  const log = await TableLock.againstWrites(scene, 'audit_head');
  try {
    const reply = unanswered(desk.publish(draft));
    await apiWaitsFor(scene, 'audit_head');
    const ledger = await TableLock.inLineFor(scene, 'publications');
    await log.release();
    await apiWaitsFor(scene, 'publications');
    await scene.killApi(() => ledger.release());
    await reply;
  } finally {
    await log.release();
  }
}

/** The connection breaks with the process; a reply would mean that the kill came too late. */
async function unanswered(reply: Promise<unknown>): Promise<void> {
  const answer = await reply.then(JSON.stringify, () => null);
  if (answer !== null) throw new Error(`The API replied before it was killed: ${answer}`);
}

async function expectNothing(scene: Scene, draft: DraftAtHand): Promise<void> {
  const state = await scene.stateOf(draft);
  const { publicationId, draftState, written } = state;
  if (publicationId === null && draftState === 'approved' && written.length === 0) return;
  throw new Error(`Something remained: ${JSON.stringify(state)}`);
}

async function expectAll(scene: Scene, draft: DraftAtHand): Promise<void> {
  const state = await scene.stateOf(draft);
  const isWhole = state.written.length === publishedTables.length;
  if (state.publicationId !== null && state.draftState === 'published' && isWhole) return;
  throw new Error(`Something is missing: ${JSON.stringify(state)}`);
}
