import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../../../test/e2e/support/eventually.js';
import {
  completeInput,
  Desk,
  type DraftAtHand,
  type TestPerson,
} from '../../../../../../test/factories/index.js';
import { BareSocket, type LiveWindow } from '../../../../../../test/support/live-client.js';
import { TestApplication } from '../../../../../../test/support/test-application.js';
import { LiveDocuments } from '../../../platform/live/live-documents.js';

let test: TestApplication;
let desk: Desk;
let draft: DraftAtHand;
const windows: LiveWindow[] = [];
beforeAll(async () => {
  test = await TestApplication.start();
  desk = await Desk.open(test, test.office);
});
beforeEach(async () => {
  draft = await desk.newEntry(await test.office.newTeam());
});
afterEach(async () => {
  for (const window of windows.splice(0)) await window.close();
});
afterAll(() => test?.stop());

const documentOf = (field: string) =>
  test
    .get(LiveDocuments)
    .all()
    .find((document) => document.includes(`  ${field}`)) ?? '';

/** The draft on the screen of this person, in the editor or to be read. */
async function open(someone: TestPerson, isWriting: boolean) {
  const window = await test.openWindow(someone);
  windows.push(window);
  const heard = window.subscribe(documentOf('draftEvents('), { draftId: draft.id, isWriting });
  await eventually(() => expect(heard.events.length > 0 || heard.error !== null).toBe(true));
  return { window, heard };
}

async function writersSeenBy(someone: TestPerson): Promise<string[] | null> {
  const { data } = await test.graphql(
    'query ($id: ID!) { draft(id: $id) { beingWrittenBy { id displayName } } }',
    { id: draft.id },
    { as: someone },
  );
  return data.draft && data.draft.beingWrittenBy.map(({ id }: { id: string }) => id);
}

describe('who is writing in a draft', () => {
  it('is seen by those who may read it, for as long as the window is open', async () => {
    const reader = await open(desk.approver, false);
    const { window } = await open(desk.author, true);
    await eventually(() => expect(kindsOf(reader.heard.events)).toContain('PRESENCE'));
    expect(await writersSeenBy(desk.approver)).toEqual([desk.author.subjectId]);
    await window.close();
    await eventually(async () => expect(await writersSeenBy(desk.approver)).toEqual([]));
  });

  it('is not told to whoever may not read it', async () => {
    await open(desk.author, true);
    const stranger = await test.office.newPerson('caseworker');
    expect(await writersSeenBy(stranger)).toBeNull();
    expect((await open(stranger, false)).heard.error).toBe('bad-input');
  });

  it('is none of those who read', async () => {
    await open(desk.approver, false);
    expect(await writersSeenBy(desk.author)).toEqual([]);
  });

  it('is nobody whose process has given no sign of life for half a minute', async () => {
    await test.owner.query(
      `INSERT INTO draft_presences (draft_id, subject_id, seen_at)
       VALUES ($1, $2, now() - interval '30 seconds')`,
      [draft.id, desk.author.subjectId],
    );
    expect(await writersSeenBy(desk.approver)).toEqual([]);
  });

  it('is nobody who ended it before it was open', async () => {
    const socket = await BareSocket.open(await test.connecting(desk.author));
    const variables = { draftId: draft.id, isWriting: true };
    const payload = { query: documentOf('draftEvents('), variables };
    socket.say({ id: '1', type: 'subscribe', payload }, { id: '1', type: 'complete' });
    await eventually(() => expect(socket.heardOf('1')).not.toEqual([]));
    await eventually(async () => expect(await writersSeenBy(desk.approver)).toEqual([]));
    socket.close();
  });

  it('is one person, in however many windows', async () => {
    await open(desk.author, true);
    await open(desk.author, true);
    expect(await writersSeenBy(desk.approver)).toEqual([desk.author.subjectId]);
  });
});

describe('whoever has a draft open', () => {
  it('hears that it was saved, and as which revision', async () => {
    const { heard } = await open(desk.approver, false);
    const { revision } = await desk.write(draft, completeInput());
    await eventually(() => expect(heard.events).toContainEqual({ kind: 'EDITED', revision }));
  });

  it('hears of its state', async () => {
    const written = await desk.write(draft, completeInput());
    const { heard } = await open(desk.author, true);
    await desk.requestReview(written);
    await eventually(() => expect(kindsOf(heard.events)).toContain('STATE'));
  });

  it('hears that its entry now says something else', async () => {
    const approved = await desk.approvedFrom(draft);
    const { heard } = await open(desk.author, true);
    draft = await desk.newDraft(approved.entry.id);
    const second = await open(desk.author, true);
    await desk.publish(approved);
    await eventually(() => expect(kindsOf(second.heard.events)).toContain('BASE'));
    await eventually(() => expect(kindsOf(heard.events)).toContain('STATE'));
  });
});

describe('a list of drafts', () => {
  it('hears of those that may be read, and of no others', async () => {
    // Of a team of their own: what tests before this one have left may be told of late.
    const team = await test.office.newTeam();
    const [editor, stranger] = [
      await test.office.newPerson('editor', team),
      await test.office.newPerson('caseworker'),
    ];
    const [list, strangers] = await Promise.all(
      [editor, stranger].map(async (someone) => {
        const window = await test.openWindow(someone);
        windows.push(window);
        const heard = window.subscribe(documentOf('draftListEvents'));
        await eventually(() => expect(heard.events).toEqual([{ kind: 'ANYTHING' }]));
        return heard;
      }),
    );
    draft = await desk.newEntry(team);
    await open(desk.approver, true);
    await eventually(() => expect(list?.events).toContainEqual({ kind: 'PRESENCE' }));
    expect(strangers?.events).toHaveLength(1);
  });
});

const kindsOf = (events: unknown[]) => (events as { kind: string }[]).map(({ kind }) => kind);
