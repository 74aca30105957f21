import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../e2e/support/eventually.js';
import { testDatabase } from '../setup/database.js';
import { LiveWindow } from '../support/live-client.js';
import { Scene } from './scene.js';

let scene: Scene;

beforeAll(async () => {
  scene = await Scene.open(await testDatabase());
});
afterAll(() => scene?.close());

const writing = `subscription DraftEvents($draftId: ID!, $isWriting: Boolean!) {
  draftEvents(draftId: $draftId, isWriting: $isWriting) {
    kind
    revision
  }
}`;

interface Seen {
  draft: { beingWrittenBy: { id: string }[] };
}

describe('whoever was writing when the API was killed', () => {
  it('is not shown any more after half a minute, and nothing of it is kept', async () => {
    const { desk, draft } = await scene.approvedDraft();
    const writersSeen = async () => {
      const query = 'query ($id: ID!) { draft(id: $id) { beingWrittenBy { id } } }';
      const { data } = await scene.graphql(query, { id: draft.id }, { as: desk.approver });
      return (data as Seen).draft.beingWrittenBy;
    };
    const window = new LiveWindow(await scene.connecting(desk.author));
    window.subscribe(writing, { draftId: draft.id, isWriting: true });
    await eventually(async () =>
      expect(await writersSeen()).toEqual([{ id: desk.author.subjectId }]),
    );
    await scene.killApi(async () => {});
    await window.close();
    await scene.owner.query(`UPDATE draft_presences SET seen_at = seen_at - interval '20 seconds'`);
    await scene.restartApi();
    expect(await writersSeen()).toEqual([]);

    // The next window that is opened looks after what others have left behind.
    const next = new LiveWindow(await scene.connecting(desk.approver));
    next.subscribe(writing, { draftId: draft.id, isWriting: false });
    await eventually(async () =>
      expect(await scene.owner.query('SELECT FROM draft_presences')).toEqual([]),
    );
    await next.close();
  });
});
