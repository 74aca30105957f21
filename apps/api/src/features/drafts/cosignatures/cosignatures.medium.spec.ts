import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  completeInput,
  Desk,
  type DraftAtHand,
  type TestPerson,
} from '../../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../../test/support/test-application.js';

let app: TestApplication;
let desk: Desk;
let owner: string;
let asked: string;
let lead: TestPerson;

beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  owner = await app.office.newTeam();
  asked = await app.office.newTeam();
  lead = await app.office.newPerson('team-lead', asked);
});
afterAll(() => app?.stop());

const DRAFT = `__typename
  ... on Draft { id revision cosignatures {
    id standing question team { id } answer { outcome reason revision answeredBy { id } }
    cancellation { reason } canAnswer canCancel } }
  ... on Failures { failures { code path } }`;

async function send(call: string, variables: Record<string, unknown>, as: TestPerson) {
  const types = { draftId: 'ID!', teamId: 'ID!', requestId: 'ID!', revision: 'Int!' };
  const parameters = Object.keys(variables)
    .map((name) => `$${name}: ${types[name as 'draftId'] ?? 'String!'}`)
    .join(', ');
  const { data, errors } = await app.graphql(
    `mutation (${parameters}) { result: ${call} { ${DRAFT} } }`,
    variables,
    { as },
  );
  if (errors.length > 0) throw new Error(errors.join(', '));
  return data.result;
}

const ask = (draft: DraftAtHand, teamId = asked, as = desk.author) =>
  send(
    'requestCosignature(draftId: $draftId, teamId: $teamId, question: $question)',
    { draftId: draft.id, teamId, question: 'Trägt ihr das mit?' },
    as,
  );
const sign = (requestId: string, revision: number, as = lead) =>
  send('cosignDraft(requestId: $requestId, revision: $revision)', { requestId, revision }, as);
const refuse = (requestId: string, revision: number, reason: string, as = lead) =>
  send(
    'refuseCosignature(requestId: $requestId, revision: $revision, reason: $reason)',
    { requestId, revision, reason },
    as,
  );
const cancel = (requestId: string, reason: string, as = desk.author) =>
  send(
    'cancelCosignatureRequest(requestId: $requestId, reason: $reason)',
    { requestId, reason },
    as,
  );
const codes = ({ failures }: { failures?: { code: string }[] }) =>
  failures?.map(({ code }) => code);

const away = (person: TestPerson, deputy: TestPerson) =>
  app.owner.query(
    `INSERT INTO absences (person_id, deputy_id, valid_from, valid_until)
     VALUES ($1, $2, '2000-01-01', '2100-01-01')`,
    [person.personId, deputy.personId],
  );

/** In review, and the other team was asked. */
async function setup(change: Record<string, unknown> = {}) {
  const written = await desk.write(await desk.newEntry(owner), completeInput(change));
  const draft = await desk.requestReview(written);
  const { cosignatures } = await ask(draft);
  return { draft, requestId: cosignatures[0].id as string };
}

async function toCosign(as: TestPerson): Promise<string[]> {
  const { data } = await app.graphql(
    'query { drafts(filter: TO_COSIGN) { items { id } } }',
    {},
    { as },
  );
  return data.drafts.items.map(({ id }: { id: string }) => id);
}

describe('a team that is asked to co-sign', () => {
  it('finds the draft in its queue until it has answered', async () => {
    const { draft, requestId } = await setup();
    expect(await toCosign(lead)).toContain(draft.id);
    const elsewhere = await app.office.newPerson('team-lead', await app.office.newTeam());
    expect(await toCosign(elsewhere)).toEqual([]);
    const signed = await sign(requestId, draft.revision);
    expect(signed.cosignatures).toMatchObject([
      { standing: 'SIGNED', question: 'Trägt ihr das mit?', team: { id: asked } },
    ]);
    expect(signed.cosignatures[0].answer.answeredBy.id).toBe(lead.subjectId);
    expect(await toCosign(lead)).not.toContain(draft.id);
    expect(codes(await sign(requestId, draft.revision))).toEqual(['cosignature-given-already']);
  });

  it('reads the draft, and may not write in it or discard it', async () => {
    const { draft } = await setup();
    const { data } = await app.graphql(
      'query ($id: ID!) { draft(id: $id) { id permissions { canEdit canDiscard } } }',
      { id: draft.id },
      { as: lead },
    );
    expect(data.draft.permissions).toEqual({ canEdit: false, canDiscard: false });
    await expect(desk.write(draft, completeInput({ title: 'Anders' }), lead)).rejects.toThrow(
      'forbidden',
    );
    await expect(desk.discard(draft, lead)).rejects.toThrow('forbidden');
  });

  it('is heard for itself alone: others cannot sign for it', async () => {
    const { draft, requestId } = await setup();
    const wholeOffice = await app.office.newPerson('editor');
    await expect(sign(requestId, draft.revision, wholeOffice)).rejects.toThrow('forbidden');
    await expect(sign(requestId, draft.revision, desk.publisher)).rejects.toThrow('forbidden');
    const other = await app.office.newPerson('team-lead', await app.office.newTeam());
    expect(codes(await sign(requestId, draft.revision, other))).toEqual(['draft-not-found']);
  });

  it('is heard through the head only while nobody leads it', async () => {
    const { draft, requestId } = await setup();
    const head = await app.office.newPerson('head');
    await expect(sign(requestId, draft.revision, head)).rejects.toThrow('forbidden');
    expect(await toCosign(head)).not.toContain(draft.id);

    const deputy = await app.office.newPerson('caseworker');
    await away(lead, deputy);
    await expect(sign(requestId, draft.revision, head)).rejects.toThrow('forbidden');
    await away(deputy, head);
    expect(await toCosign(head)).toContain(draft.id);
    const signed = await sign(requestId, draft.revision, head);
    expect(signed.cosignatures[0]).toMatchObject({ standing: 'SIGNED' });
    await app.owner.query('DELETE FROM absences');

    const without = await app.office.newTeam();
    const { cosignatures } = await ask(draft, without);
    const ofNobody = cosignatures.find(
      (each: { team: { id: string } }) => each.team.id === without,
    );
    const forNobody = await sign(ofNobody.id, draft.revision, head);
    expect(forNobody.cosignatures).toMatchObject([{}, { standing: 'SIGNED' }]);
  });

  it('reads the draft no longer once that has ended', async () => {
    const published = await setup();
    await sign(published.requestId, published.draft.revision);
    await desk.publish(await desk.approve(published.draft));
    const discarded = await setup();
    const open = await setup();
    await desk.discard(discarded.draft);
    const { data } = await app.graphql(
      `query ($published: ID!, $discarded: ID!, $open: ID!) {
         published: draft(id: $published) { id } discarded: draft(id: $discarded) { id }
         open: draft(id: $open) { id } }`,
      { published: published.draft.id, discarded: discarded.draft.id, open: open.draft.id },
      { as: lead },
    );
    expect(data).toEqual({ published: null, discarded: null, open: { id: open.draft.id } });
  });

  it('is heard through somebody who did not write along', async () => {
    const { draft, requestId } = await setup();
    const editor = await app.office.newPerson('editor', asked);
    const edited = await desk.write(draft, completeInput({ title: 'Anders' }), editor);
    const again = await desk.requestReview(edited);
    expect(codes(await sign(requestId, again.revision, editor))).toEqual(['cosigner-is-author']);
    expect((await sign(requestId, again.revision)).cosignatures[0].standing).toBe('SIGNED');
  });

  it('refuses with a reason', async () => {
    const { draft, requestId } = await setup();
    expect(codes(await refuse(requestId, draft.revision, ' '))).toEqual(['reason-missing']);
    const refused = await refuse(requestId, draft.revision, 'Die Frist reicht uns nicht.');
    expect(refused.cosignatures).toMatchObject([
      { standing: 'REFUSED', answer: { reason: 'Die Frist reicht uns nicht.' } },
    ]);
  });

  it('signs what is in review, not what is being written', async () => {
    const draft = await desk.write(await desk.newEntry(owner), completeInput());
    const { cosignatures } = await ask(draft);
    expect(cosignatures[0].standing).toBe('OPEN');
    expect(codes(await sign(cosignatures[0].id, draft.revision))).toEqual([
      'draft-action-not-allowed',
    ]);
    expect(await toCosign(lead)).not.toContain(draft.id);
  });
});

describe('asking', () => {
  it('is refused for the team that owns the page, for one that cannot see it, and twice', async () => {
    const { draft } = await setup();
    expect(codes(await ask(draft, owner))).toEqual(['cosignature-of-owner']);
    expect(codes(await ask(draft))).toEqual(['cosignature-asked-already']);
    expect(codes(await ask(draft, draft.id))).toEqual(['unknown-team']);
    await app.owner.query(`UPDATE entries SET visibility = 'teams' WHERE id = $1`, [
      draft.entry.id,
    ]);
    const head = desk.approver;
    const blind = await app.office.newTeam();
    expect(codes(await ask(draft, blind, head))).toEqual(['cosignature-unseen']);
  });

  it('is taken back with a reason by whoever asked, and the team can be asked again', async () => {
    const { draft, requestId } = await setup();
    expect(codes(await cancel(requestId, ''))).toEqual(['reason-missing']);
    const cancelled = await cancel(requestId, 'Betrifft das Team doch nicht.');
    expect(cancelled.cosignatures).toMatchObject([
      { standing: 'CANCELLED', cancellation: { reason: 'Betrifft das Team doch nicht.' } },
    ]);
    expect(codes(await sign(requestId, draft.revision))).toEqual(['draft-not-found']);
    expect((await ask(draft)).cosignatures).toMatchObject([
      { standing: 'CANCELLED' },
      { standing: 'OPEN' },
    ]);
  });

  it('is taken back after a refusal by whoever publishes alone', async () => {
    const { draft, requestId } = await setup();
    await refuse(requestId, draft.revision, 'So nicht.');
    expect(codes(await cancel(requestId, 'Doch'))).toEqual(['cosignature-was-refused']);
    const cancelled = await cancel(requestId, 'Mit dem Team besprochen.', desk.publisher);
    expect(cancelled.cosignatures).toMatchObject([{ standing: 'CANCELLED' }]);
  });
});

describe('publishing', () => {
  it('waits for every team that was asked', async () => {
    const { draft, requestId } = await setup();
    const approved = await desk.approve(draft);
    expect(codes(await desk.publish(approved))).toEqual(['cosignature-missing']);
    await sign(requestId, draft.revision);
    expect((await desk.publish(approved)).__typename).toBe('Publication');
  });

  it('waits anew after an edit, which voids the signature', async () => {
    const { draft, requestId } = await setup();
    await sign(requestId, draft.revision);
    const edited = await desk.write(draft, completeInput({ title: 'Noch einmal anders' }));
    const approved = await desk.approve(await desk.requestReview(edited));
    expect(codes(await desk.publish(approved))).toEqual(['cosignature-missing']);
    const signed = await sign(requestId, approved.revision);
    expect(signed.cosignatures).toMatchObject([{ standing: 'SIGNED' }]);
    expect((await desk.publish(approved)).__typename).toBe('Publication');
  });

  it('does not pass over a refusal, not even by override', async () => {
    const { draft, requestId } = await setup();
    await refuse(requestId, draft.revision, 'So nicht.');
    expect(codes(await desk.override(draft, 'Eilt'))).toEqual(['cosignature-missing']);
    await cancel(requestId, 'Entschieden.', desk.approver);
    expect((await desk.override(draft, 'Eilt')).__typename).toBe('Publication');
  });
});

describe.each(['the role of the API', 'the owner of the tables'])('in the database, %s', (role) => {
  const query = (statement: string, values: unknown[]) =>
    (role === 'the owner of the tables' ? app.owner : app.get(DataSource)).query(statement, values);

  it('cannot sign another revision, or for somebody who wrote along', async () => {
    const { draft, requestId } = await setup();
    const insert = `INSERT INTO cosignatures (request_id, revision, outcome, reason, subject_id)
                    VALUES ($1, $2, 'signed', '', $3)`;
    await expect(query(insert, [requestId, draft.revision + 1, lead.subjectId])).rejects.toThrow(
      /not the one in review/,
    );
    await expect(query(insert, [requestId, draft.revision, desk.author.subjectId])).rejects.toThrow(
      /contributor/,
    );
  });

  it('cannot publish what lacks a co-signature', async () => {
    const { draft } = await setup();
    await desk.approve(draft);
    const publish = `
      INSERT INTO publications (entry_id, sequence, recorded_at, kind, draft_id, draft_revision, title,
        facts, document, schema_version, valid_from, valid_until, change_summary, materiality,
        contributor_ids, published_by, content_hash)
      SELECT entry_id, 1, now(), kind, id, revision, title, facts, document, schema_version, valid_from,
        valid_until, change_summary, materiality, '{}', $2, repeat('0', 64)
      FROM drafts WHERE id = $1`;
    await expect(query(publish, [draft.id, desk.publisher.subjectId])).rejects.toThrow(
      /lacks a co-signature/,
    );
  });

  it('cannot change or remove what was asked, answered or taken back', async () => {
    const { draft, requestId } = await setup();
    await sign(requestId, draft.revision);
    await cancel(requestId, 'Doch nicht.');
    for (const table of ['cosignature_requests', 'cosignatures', 'cosignature_cancellations']) {
      const refused = /append-only|permission denied/;
      await expect(query(`DELETE FROM ${table}`, [])).rejects.toThrow(refused);
      const column = table === 'cosignature_requests' ? 'question' : 'reason';
      await expect(query(`UPDATE ${table} SET ${column} = 'x'`, [])).rejects.toThrow(refused);
    }
  });
});
