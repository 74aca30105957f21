import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { completeInput, Desk, type TestPerson } from '../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../test/support/test-application.js';

/** Every table that is only ever appended to, and a column of it. */
const tables = {
  publications: 'title',
  draft_contributors: 'since',
  draft_approvals: 'approved_at',
  draft_comments: 'body',
  draft_comment_settlements: 'settled_at',
  assignments: 'assigned_at',
  acknowledgements: 'acknowledged_at',
  audit_events: 'action',
  law_snapshots: 'file_name',
  provision_versions: 'title',
  review_confirmations: 'note',
  cosignature_requests: 'question',
  cosignatures: 'outcome',
  cosignature_cancellations: 'reason',
  second_looks: 'note',
  figures: 'name',
  figure_proposals: 'amount',
  figure_decisions: 'outcome',
} as const;
const roles = ['the role of the API', 'the owner of the tables'] as const;

let app: TestApplication;
let connections: Record<(typeof roles)[number], DataSource>;

beforeAll(async () => {
  app = await TestApplication.start();
  await populate();
  connections = {
    'the role of the API': app.get(DataSource),
    'the owner of the tables': app.owner,
  };
});
afterAll(() => app.stop());

describe.each(roles)('%s', (role) => {
  /** Names the table: emptying one reaches others too, whose refusal would hide that it has none. */
  const refusalOf = (table: string) =>
    role === 'the role of the API'
      ? `permission denied for table ${table}`
      : `${table} is append-only`;

  it.each(Object.entries(tables))('cannot change a row of %s', async (table, column) => {
    const change = `UPDATE ${table} SET ${column} = ${column}`;
    await expect(connections[role].query(change)).rejects.toThrow(refusalOf(table));
  });

  it.each(Object.keys(tables))('cannot delete a row of %s', async (table) => {
    const deletion = `DELETE FROM ${table}`;
    await expect(connections[role].query(deletion)).rejects.toThrow(refusalOf(table));
  });

  it.each(Object.keys(tables))('cannot empty %s', async (table) => {
    const emptying = `TRUNCATE ${table} CASCADE`;
    await expect(connections[role].query(emptying)).rejects.toThrow(refusalOf(table));
  });

  it('cannot change what a merge or a conflict would change', async () => {
    const conflict = `INSERT INTO publications SELECT * FROM publications
      ON CONFLICT (id) DO UPDATE SET title = 'Anders'`;
    await expect(connections[role].query(conflict)).rejects.toThrow();
    const merge = `MERGE INTO publications p USING publications q ON p.id = q.id
      WHEN MATCHED THEN DELETE`;
    await expect(connections[role].query(merge)).rejects.toThrow(refusalOf('publications'));
  });
});

describe('the list of tables above', () => {
  it('names every table that carries the triggers, and each has a row to protect', async () => {
    const found: { name: string }[] = await app.owner.query(
      `SELECT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
       WHERE t.tgname = 'refuse_row_change' ORDER BY 1`,
    );
    expect(found.map(({ name }) => name)).toEqual(Object.keys(tables).sort());
    for (const table of Object.keys(tables)) {
      const [{ count }] = await app.owner.query(`SELECT count(*)::integer FROM ${table}`);
      expect([table, count]).not.toEqual([table, 0]);
    }
  });
});

describe('the role of the API', () => {
  it.each([
    'DROP TRIGGER refuse_row_change ON publications',
    'ALTER TABLE publications DISABLE TRIGGER ALL',
    `SET session_replication_role = 'replica'`,
  ])('cannot take the guards away: %s', async (statement) => {
    await expect(app.get(DataSource).query(statement)).rejects.toThrow(
      /must be owner|permission denied/,
    );
  });
});

/** Puts at least one row into each table: row triggers guard nothing where there is none. */
async function populate(): Promise<void> {
  const desk = await Desk.open(app, app.office);
  const team = await app.office.newTeam();
  const { publicationId } = await desk.published(team, { audience: { everyone: true } });
  await app.owner.query(
    `INSERT INTO acknowledgements (publication_id, subject_id, content_hash)
     SELECT id, $2, content_hash FROM publications WHERE id = $1`,
    [publicationId, desk.author.subjectId],
  );
  await app.office.insert(
    `INSERT INTO review_confirmations (publication_id, subject_id, confirmed_on, note)
     VALUES ($1, $2, '2026-01-01', '')`,
    [publicationId, desk.publisher.subjectId],
  );
  const thread = await app.office.insert(
    `INSERT INTO draft_comments (draft_id, revision, body, author_id) VALUES ($1, 1, 'Frist?', $2)`,
    [(await desk.newEntry(team)).id, desk.approver.subjectId],
  );
  await app.owner.query('INSERT INTO draft_comment_settlements VALUES ($1, 1, true, $2)', [
    thread,
    desk.author.subjectId,
  ]);
  const hash = 'ab'.repeat(32);
  const law = await app.office.insert(
    `INSERT INTO laws (slug, abbreviation, title) VALUES ('x', 'X', 'Gesetz X')`,
    [],
  );
  await app.office.insert(
    `INSERT INTO law_snapshots (law_id, file_name, content_hash) VALUES ($1, 'x.xml', $2)`,
    [law, hash],
  );
  const provision = await app.office.insert(
    `INSERT INTO provisions (law_id, label, label_key) VALUES ($1, '§ 1', '1')`,
    [law],
  );
  await app.office.insert(
    `INSERT INTO provision_versions (provision_id, sequence, kind, title, outline, position, text,
       plain_text, content_hash)
     VALUES ($1, 1, 'text', 'Zweck', '[]', 1, '{}', '', $2)`,
    [provision, hash],
  );
  await cosign(desk, team);
  await lookAgain(desk, team);
  const proposalId = await app.office.newFigureProposal(desk.publisher);
  await mutate(`confirmFigureValue(proposalId: "${proposalId}") { __typename }`, desk.approver);
}

/** A team is asked to co-sign, signs, and is asked no longer. */
async function cosign(desk: Desk, ownerTeamId: string): Promise<void> {
  const written = await desk.write(await desk.newEntry(ownerTeamId), completeInput());
  const { id, revision } = await desk.requestReview(written);
  const teamId = await app.office.newTeam();
  const { cosignatures } = await mutate(
    `requestCosignature(draftId: "${id}", teamId: "${teamId}", question: "Einverstanden?") {
       ... on Draft { cosignatures { id } } }`,
    desk.author,
  );
  const requestId: string = cosignatures[0].id;
  await mutate(
    `cosignDraft(requestId: "${requestId}", revision: ${revision}) { __typename }`,
    await app.office.newPerson('team-lead', teamId),
  );
  await mutate(
    `cancelCosignatureRequest(requestId: "${requestId}", reason: "Erledigt") { __typename }`,
    desk.author,
  );
}

/** Somebody looks at what went out without an approver. */
async function lookAgain(desk: Desk, ownerTeamId: string): Promise<void> {
  const written = await desk.write(await desk.newEntry(ownerTeamId), completeInput());
  const { id } = await desk.override(await desk.requestReview(written), 'Eilt');
  await mutate(
    `recordSecondLook(publicationId: "${id}", outcome: AGREED) { __typename }`,
    desk.publisher,
  );
}

async function mutate(call: string, as: TestPerson) {
  const { data, errors } = await app.graphql(`mutation { result: ${call} }`, {}, { as });
  if (errors.length > 0) throw new Error(errors.join(', '));
  return data.result;
}
