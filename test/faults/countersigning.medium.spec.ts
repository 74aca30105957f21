import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { inRoot } from '../../tools/lib/paths.mjs';
import { eventually } from '../e2e/support/eventually.js';
import { type Desk, type DraftAtHand, type TestPerson } from '../factories/index.js';
import { testDatabase } from '../setup/database.js';
import { apiWaitsFor, TableLock } from './locks.js';
import { Scene } from './scene.js';

let scene: Scene;
let apiUrl: string;
let workers: ChildProcess[] = [];

beforeAll(async () => {
  const database = await testDatabase();
  ({ apiUrl } = database);
  scene = await Scene.open(database);
});
afterAll(async () => {
  for (const worker of workers) await killProcess(worker);
  await scene?.close();
});

/** What somebody does to a draft that is ready to be published, besides publishing it. */
interface Write {
  readonly table: string;
  /** What the audit log says of it. */
  readonly action: string;
  readonly send: (desk: Desk, draft: DraftAtHand) => Promise<() => Promise<unknown>>;
}

const send = (field: string, variables: Record<string, unknown>, as: TestPerson) => () =>
  scene.graphql(`mutation { ${field} { __typename } }`, variables, { as });

async function requested({ author }: Desk, { id, entry }: DraftAtHand): Promise<string> {
  const [row]: { id: string }[] = await scene.owner.query(
    `WITH team AS (INSERT INTO teams (slug, name) VALUES ('asked-' || $2::text, 'Team') RETURNING id)
     INSERT INTO cosignature_requests (draft_id, team_id, question, requested_by)
     SELECT $1, team.id, '', $3 FROM team RETURNING id`,
    [id, entry.slug, author.subjectId],
  );
  return row!.id;
}

const writes: Write[] = [
  {
    table: 'cosignature_requests',
    action: 'draft.cosignature-requested',
    send: async (desk, { id }) => {
      const [team]: { id: string }[] = await scene.owner.query(
        `INSERT INTO teams (slug, name) VALUES ('team-' || $1::text, 'Team') RETURNING id`,
        [id],
      );
      const call = `requestCosignature(draftId: "${id}", teamId: "${team!.id}")`;
      return send(call, {}, desk.author);
    },
  },
  {
    table: 'cosignatures',
    action: 'draft.cosigned',
    send: async (desk, draft) => {
      const requestId = await requested(desk, draft);
      const call = `cosignDraft(requestId: "${requestId}", revision: ${draft.revision})`;
      return send(call, {}, desk.approver);
    },
  },
  {
    table: 'cosignature_cancellations',
    action: 'draft.cosignature-cancelled',
    send: async (desk, draft) => {
      const requestId = await requested(desk, draft);
      const call = `cancelCosignatureRequest(requestId: "${requestId}", reason: "Doch nicht")`;
      return send(call, {}, desk.publisher);
    },
  },
  {
    table: 'publication_schedules',
    action: 'draft.publication-scheduled',
    send: (desk, { id, revision }) => {
      const at = new Date(Date.now() + 86_400_000).toISOString();
      const call = `schedulePublication(draftId: "${id}", revision: ${revision}, at: "${at}")`;
      return Promise.resolve(send(call, {}, desk.publisher));
    },
  },
  {
    table: 'second_looks',
    action: 'publication.second-look-agreed',
    send: async (desk, { id }) => {
      const [publication]: { id: string }[] = await scene.owner.query(OVERRIDE, [
        id,
        desk.approver.subjectId,
      ]);
      const call = `recordSecondLook(publicationId: "${publication!.id}", outcome: AGREED)`;
      return send(call, {}, desk.publisher);
    },
  },
];

/** What was approved goes back first: only what nobody approved is published without an approver. */
const OVERRIDE = `
  WITH written AS (UPDATE drafts SET state = 'writing', revision = revision + 1, edited_by = created_by,
                     change_summary = change_summary || '.'
                   WHERE id = $1 RETURNING *)
  INSERT INTO publications (entry_id, sequence, recorded_at, kind, draft_id, draft_revision, title, facts,
    document, schema_version, valid_from, valid_until, change_summary, materiality, audience,
    acknowledge_by, replaces, contributor_ids, published_by, override_reason, content_hash)
  SELECT entry_id, 1, now(), kind, id, revision, title, facts, document, schema_version, valid_from,
    valid_until, change_summary, materiality, audience, acknowledge_by, replaces, '{}', $2, 'Eilt',
    repeat('0', 64)
  FROM written RETURNING id`;

/** Rows of the table, and what the audit log says about such writes: they go together. */
async function counted({ table, action }: Write): Promise<{ rows: number; events: number }> {
  const [counts]: { rows: number; events: number }[] = await scene.owner.query(
    `SELECT (SELECT count(*) FROM ${table})::int AS rows,
            (SELECT count(*) FROM audit_events WHERE action = $1)::int AS events`,
    [action],
  );
  return counts!;
}

describe('a write beside publishing is all there or not at all when the API is killed', () => {
  it.each(writes)('$action', async (write) => {
    const { desk, draft } = await scene.approvedDraft();
    const act = await write.send(desk, draft);
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
    expect(await counted(write)).toEqual({ rows: before.rows + 1, events: before.events + 1 });
  });
});

describe('what is due is published once', () => {
  it('when the worker was killed in the middle, by the next one', async () => {
    const { desk, draft } = await scene.approvedDraft();
    await scene.owner.query(
      `INSERT INTO publication_schedules (draft_id, due_at, set_by, revision, content_hash)
       SELECT id, now() - interval '1 hour', $2, revision, draft_hash(d) FROM drafts d WHERE id = $1`,
      [draft.id, desk.publisher.subjectId],
    );
    const lock = await TableLock.againstWrites(scene, 'search_documents');
    const dies = startWorker();
    try {
      // Approving or signing leaves such a job; the clock does every minute.
      await eventually(() =>
        scene.owner.query(
          `INSERT INTO pgboss.job (name, data, retry_limit, keep_until)
           VALUES ('publishing.record-due', '{}', 2, now() + interval '1 day')`,
        ),
      );
      await apiWaitsFor(scene, 'search_documents');
      await killProcess(dies);
    } finally {
      await lock.release();
    }
    expect((await scene.stateOf(draft)).publicationId).toBeNull();
    startWorker();
    await eventually(async () => {
      expect((await scene.stateOf(draft)).draftState).toBe('published');
    }, 90_000);
    const [{ count }]: [{ count: number }] = await scene.owner.query(
      'SELECT count(*)::int AS count FROM publications WHERE draft_id = $1',
      [draft.id],
    );
    expect(count).toBe(1);
  }, 300_000);
});

function startWorker(): ChildProcess {
  const followUs = ['--import', inRoot('tools/lib/follow-parent.mjs')];
  const child = spawn(process.execPath, [...followUs, inRoot('apps/api/dist/worker.js')], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_URL: apiUrl,
      AUDIT_KEY: 'ab'.repeat(32),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  workers = [...workers, child];
  return child;
}

/** As a power cut does it. */
async function killProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
