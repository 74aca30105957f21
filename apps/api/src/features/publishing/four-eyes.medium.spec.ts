import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  completeFacts,
  completeInput,
  Desk,
  type DraftAtHand,
} from '../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../test/support/test-application.js';

const roles = ['the role of the API', 'the owner of the tables'] as const;

let app: TestApplication;
let desk: Desk;
let team: string;
let connections: Record<(typeof roles)[number], DataSource>;

beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam();
  connections = {
    'the role of the API': app.get(DataSource),
    'the owner of the tables': app.owner,
  };
});
afterAll(() => app.stop());

const codes = (outcome: { failures?: { code: string }[] }) =>
  outcome.failures?.map(({ code }) => code);

async function inReview(change: Record<string, unknown> = {}): Promise<DraftAtHand> {
  const written = await desk.write(await desk.newEntry(team), completeInput(change));
  return desk.requestReview(written);
}

describe('over the interface', () => {
  it('nobody approves what they wrote, not even the head of the office', async () => {
    const head = desk.approver;
    const draft = await inReview();
    const edited = await desk.write(draft, completeInput({ title: 'Anders' }), head);
    const again = await desk.requestReview(edited);
    expect(codes(await desk.approve(again, head))).toEqual(['approver-is-author']);
  });

  it('whoever wrote an earlier revision stays a contributor', async () => {
    const head = desk.approver;
    const first = await desk.write(await desk.newEntry(team), completeInput(), head);
    const second = await desk.write(first, completeInput({ title: 'Ganz neu' }));
    expect(codes(await desk.approve(await desk.requestReview(second)))).toEqual([
      'approver-is-author',
    ]);
  });

  it('an edit voids the approval', async () => {
    const draft = await desk.approve(await inReview());
    const edited = await desk.write(draft, completeInput({ title: 'Nach der Freigabe' }));
    expect(edited).toMatchObject({ state: 'WRITING', revision: draft.revision + 1 });
    expect(codes(await desk.publish(edited))).toEqual(['draft-action-not-allowed']);
  });

  it('what came back approved has to be changed before it is reviewed again', async () => {
    const draft = await desk.approve(await inReview());
    const returned = await desk.sendBack(draft, 'Frist fehlt');
    expect(codes(await desk.requestReview(returned))).toEqual(['unchanged-since-return']);
    const edited = await desk.write(returned, completeInput({ title: 'Mit Frist' }));
    expect(await desk.requestReview(edited)).toMatchObject({ state: 'IN_REVIEW' });
  });

  it('a binding instruction is approved by the head alone', async () => {
    const binding = { force: 'instruction' as const, issuedBy: 'Leitung', restsOn: ['Erlass'] };
    const draft = await inReview({ facts: completeFacts({ binding }) });
    await expect(desk.approve(draft, desk.publisher)).rejects.toThrow('forbidden');
    expect(await desk.approve(draft)).toMatchObject({ state: 'APPROVED' });
  });

  it('the head publishes without approval only with a reason that stays', async () => {
    const draft = await inReview();
    expect(codes(await desk.override(draft, ' '))).toEqual(['reason-missing']);
    expect(codes(await desk.override(draft, 'x'.repeat(2001)))).toEqual(['text-too-long']);
    expect(codes(await desk.override(draft, 'a\0b'))).toEqual(['text-not-storable']);
    expect(await desk.override(draft, 'Eilfall')).toMatchObject({
      overrideReason: 'Eilfall',
      approver: null,
    });
  });

  it('nobody else overrides, and nothing that was approved', async () => {
    const draft = await inReview();
    await expect(desk.override(draft, 'Eilfall', desk.publisher)).rejects.toThrow('forbidden');
    expect(codes(await desk.override(await desk.approve(draft), 'Eilfall'))).toEqual([
      'override-not-needed',
    ]);
  });
});

describe.each(roles)('in the database, %s', (role) => {
  const query = (statement: string, values: unknown[] = []) =>
    connections[role].query(statement, values);

  it('cannot approve what the approver wrote', async () => {
    const { id, revision } = await inReview();
    const approval = 'INSERT INTO draft_approvals VALUES ($1, $2, $3)';
    await expect(query(approval, [id, revision, desk.author.subjectId])).rejects.toThrow(
      /contributor of draft/,
    );
  });

  it('cannot approve a draft that is not in review, or another revision of it', async () => {
    const draft = await inReview();
    const approval = 'INSERT INTO draft_approvals VALUES ($1, $2, $3)';
    const approver = desk.approver.subjectId;
    await expect(query(approval, [draft.id, draft.revision + 1, approver])).rejects.toThrow(
      /not the one in review/,
    );
    const { id, revision } = await desk.sendBack(draft, 'Nein');
    await expect(query(approval, [id, revision, approver])).rejects.toThrow(
      /not the one in review/,
    );
  });

  it('cannot write in a draft without raising its revision', async () => {
    const { id } = await desk.approve(await inReview());
    await expect(query(`UPDATE drafts SET title = 'Heimlich' WHERE id = $1`, [id])).rejects.toThrow(
      /must raise its revision/,
    );
  });

  it('cannot keep an approval over an edit', async () => {
    const { id } = await desk.approve(await inReview());
    const edit = `UPDATE drafts SET title = 'Heimlich', revision = revision + 1`;
    await expect(query(`${edit} WHERE id = $1`, [id])).rejects.toThrow(/no approval of revision/);
    await query(`${edit}, state = 'in-review' WHERE id = $1`, [id]);
    await expect(
      query(publication('title', "'{}'"), [id, desk.publisher.subjectId]),
    ).rejects.toThrow(/in-review, not approved/);
  });

  it('cannot call a draft approved or published that is not', async () => {
    const { id } = await inReview();
    const call = 'UPDATE drafts SET state = $2 WHERE id = $1';
    await expect(query(call, [id, 'approved'])).rejects.toThrow(/no approval/);
    await expect(query(call, [id, 'published'])).rejects.toThrow(/has not been published/);
    const copy = `INSERT INTO drafts (entry_id, state, title, facts, document, schema_version,
        created_by, edited_by)
      SELECT entry_id, 'approved', title, facts, document, schema_version, $2, $2
      FROM drafts WHERE id = $1`;
    await expect(query(copy, [id, desk.publisher.subjectId])).rejects.toThrow(/begins in writing/);
  });

  it('cannot publish what was approved and then sent back, or discarded', async () => {
    const returned = await desk.sendBack(await desk.approve(await inReview()), 'Frist fehlt');
    const discarded = await desk.discard(await inReview());
    for (const { id } of [returned, discarded])
      await expect(
        query(publication('title', "'{}'"), [id, desk.publisher.subjectId]),
      ).rejects.toThrow(/not approved/);
  });

  it('cannot make a draft look younger than what was published meanwhile', async () => {
    const { id } = await inReview();
    const touch = 'UPDATE drafts SET created_at = now() WHERE id = $1';
    await expect(query(touch, [id])).rejects.toThrow(/is fixed/);
  });

  it('cannot put a table of its own in the place of one that the guards read', async () => {
    const { id, revision } = await inReview();
    const runner = connections[role].createQueryRunner();
    try {
      await app.owner.query(`GRANT TEMPORARY ON DATABASE ${databaseName()} TO rechtsstand_api`);
      await runner.query('CREATE TEMPORARY TABLE drafts AS SELECT * FROM public.drafts');
      await runner.query(`UPDATE pg_temp.drafts SET state = 'approved'`);
      await runner.query(`CREATE TEMPORARY TABLE draft_approvals AS
        SELECT '${id}'::uuid AS draft_id, ${revision} AS revision,
          '${desk.publisher.subjectId}'::uuid AS approver_id`);
      const forged = publication('title', "'{}'").replace('INTO ', 'INTO public.');
      await expect(runner.query(forged, [id, desk.publisher.subjectId])).rejects.toThrow(
        /in-review, not approved/,
      );
    } finally {
      await runner.query('DROP TABLE IF EXISTS pg_temp.drafts, pg_temp.draft_approvals');
      await runner.release();
    }
  });

  it('cannot publish another text than the one that was approved', async () => {
    const { id } = await desk.approve(await inReview());
    await expect(
      query(publication(`'Anders'`, "'{}'"), [id, desk.publisher.subjectId]),
    ).rejects.toThrow(/exactly the draft/);
  });

  it('cannot name contributors or an approver of its choice', async () => {
    const { id } = await desk.approve(await inReview());
    const forged = `ARRAY['${desk.publisher.subjectId}'::uuid]`;
    await query(publication('title', forged), [id, desk.publisher.subjectId]);
    const [published] = await query(
      `SELECT contributor_ids AS contributors, approver_id AS approver FROM publications
       WHERE draft_id = $1`,
      [id],
    );
    expect(published).toEqual({
      contributors: [desk.author.subjectId],
      approver: desk.approver.subjectId,
    });
  });

  it('cannot publish without an approval or a reason', async () => {
    const { id } = await inReview();
    await expect(
      query(publication('title', "'{}'"), [id, desk.publisher.subjectId]),
    ).rejects.toThrow(/not approved/);
  });
});

it('the role of the API cannot hand a pseudonym to somebody else', async () => {
  const swap = 'UPDATE subjects SET person_id = NULL WHERE id = $1';
  await expect(app.get(DataSource).query(swap, [desk.author.subjectId])).rejects.toThrow(
    /permission denied/,
  );
});

it('the role of the API can neither add nor spare a contributor', async () => {
  const { id } = await inReview();
  const api = app.get(DataSource);
  const add = 'INSERT INTO draft_contributors (draft_id, subject_id) VALUES ($1, $2)';
  await expect(api.query(add, [id, desk.approver.subjectId])).rejects.toThrow(/permission denied/);
});

function databaseName(): string {
  return new URL(app.database.ownerUrl).pathname.slice(1);
}

/** The statement that publishes a draft, with a title and contributors that may be forged. */
function publication(title: string, contributors: string): string {
  return `
    INSERT INTO publications (entry_id, sequence, recorded_at, kind, draft_id, draft_revision, title,
      facts, document, schema_version, valid_from, change_summary, materiality, contributor_ids,
      approver_id, published_by, content_hash)
    SELECT entry_id, 1, now(), kind, id, revision, ${title}, facts, document, schema_version,
      valid_from, change_summary, materiality, ${contributors}, $2, $2, repeat('a', 64)
    FROM drafts WHERE id = $1`;
}
