import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyFacts } from '@rechtsstand/domain/entry';
import { doc, step } from '@rechtsstand/domain/document';
import { DataSource } from 'typeorm';
import {
  completeFacts,
  completeInput,
  Desk,
  type TestPerson,
} from '../../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../../test/support/test-application.js';

let app: TestApplication;
let desk: Desk;
let team: string;

beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam();
});
afterAll(() => app?.stop());

const codes = ({ failures }: { failures?: { code: string }[] }) =>
  failures?.map(({ code }) => code);

const head = () => desk.approver;
const coordinator = () => desk.publisher;

/** Published by the head without an approver. */
async function overridden(change: Record<string, unknown> = {}) {
  const draft = await desk.write(await desk.newEntry(team), completeInput(change));
  const { id } = await desk.override(await desk.requestReview(draft), 'Eilt');
  return { id, entryId: draft.entry.id };
}

async function look(publicationId: string, outcome: string, note: string, as: TestPerson) {
  const { data, errors } = await app.graphql(
    `mutation ($publicationId: ID!, $outcome: SecondLookOutcome!, $note: String) {
       recordSecondLook(publicationId: $publicationId, outcome: $outcome, note: $note) {
         __typename
         ... on Publication { id secondLook { outcome note lookedBy { id } } canTakeSecondLook }
         ... on Failures { failures { code path } } } }`,
    { publicationId, outcome, note },
    { as },
  );
  if (errors.length > 0) throw new Error(errors.join(', '));
  return data.recordSecondLook;
}

async function queue(standing: string, as: TestPerson): Promise<string[]> {
  const { data, errors } = await app.graphql(
    `query ($standing: SecondLookStanding!) {
       secondLooks(standing: $standing) { totalItems items { id } } }`,
    { standing },
    { as },
  );
  if (errors.length > 0) throw new Error(errors.join(', '));
  return data.secondLooks.items.map(({ id }: { id: string }) => id);
}

async function canLook(id: string, as: TestPerson): Promise<boolean> {
  const { data } = await app.graphql(
    'query ($id: ID!) { publication(id: $id) { canTakeSecondLook } }',
    { id },
    { as },
  );
  return data.publication.canTakeSecondLook;
}

describe('what was published without an approver', () => {
  it('waits for a second look, in the queue of the coordinators and the head', async () => {
    const { id } = await overridden();
    expect(await queue('OPEN', coordinator())).toContain(id);
    expect(await queue('OPEN', head())).toContain(id);
    const lead = await app.office.newPerson('team-lead', team);
    expect(await queue('OPEN', lead)).not.toContain(id);
    await expect(queue('OPEN', desk.author)).rejects.toThrow('forbidden');
  });

  it('is looked at once, by somebody who neither wrote nor published it', async () => {
    const { id } = await overridden();
    expect(codes(await look(id, 'AGREED', '', head()))).toEqual(['second-look-at-own-work']);
    expect([await canLook(id, coordinator()), await canLook(id, head())]).toEqual([true, false]);
    expect(await look(id, 'AGREED', ' Passt. ', coordinator())).toMatchObject({
      secondLook: { outcome: 'AGREED', note: 'Passt.', lookedBy: { id: coordinator().subjectId } },
      canTakeSecondLook: false,
    });
    expect(await queue('OPEN', head())).not.toContain(id);
    const another = await app.office.newPerson('legal-coordinator');
    expect(codes(await look(id, 'AGREED', '', another))).toEqual(['second-look-taken']);
  });

  it('is not looked at in the place of whoever published it', async () => {
    const { id } = await overridden();
    const deputy = await app.office.newPerson('caseworker');
    await app.office.insert(
      `INSERT INTO absences (person_id, deputy_id, valid_from, valid_until)
       VALUES ($1, $2, '2000-01-01', '2100-01-01')`,
      [head().personId, deputy.personId],
    );
    await expect(look(id, 'AGREED', '', deputy)).rejects.toThrow('forbidden');
    await app.owner.query('DELETE FROM absences WHERE deputy_id = $1', [deputy.personId]);
  });

  it('is objected to with words, and listed until a later version answers that', async () => {
    const { id, entryId } = await overridden();
    expect(codes(await look(id, 'OBJECTED', ' ', coordinator()))).toEqual(['reason-missing']);
    await look(id, 'OBJECTED', 'Die Gebühr ist falsch.', coordinator());
    expect(await queue('OBJECTED', head())).toContain(id);
    const next = await desk.approvedFrom(await desk.newDraft(entryId), { title: 'Richtig' });
    await desk.publish(next);
    expect(await queue('OBJECTED', head())).not.toContain(id);
  });

  it('is for the lead of the team where it is an instruction of theirs', async () => {
    const lead = await app.office.newPerson('team-lead', team);
    const { id: topic } = await overridden();
    expect(await canLook(topic, lead)).toBe(false);
    const entry = await desk.newEntry(team, { kind: 'process-instruction' });
    const { binding } = completeFacts();
    const facts = {
      ...emptyFacts('process-instruction'),
      ...{ binding, purpose: 'Einheitlich', competence: 'Team' },
    };
    const document = doc(step('Annahme', { actor: 'Service' }));
    const written = await desk.write(entry, completeInput({ facts, document }));
    const { id } = await desk.override(await desk.requestReview(written), 'Eilt');
    expect(await canLook(id, lead)).toBe(true);
  });

  it('is nothing that had its approver', async () => {
    const { publicationId } = await desk.published(team);
    expect(codes(await look(publicationId, 'AGREED', '', coordinator()))).toEqual([
      'second-look-not-needed',
    ]);
    expect(await canLook(publicationId, coordinator())).toBe(false);
  });
});

describe.each(['the role of the API', 'the owner of the tables'])('in the database, %s', (role) => {
  const query = (statement: string, values: unknown[]) =>
    (role === 'the owner of the tables' ? app.owner : app.get(DataSource)).query(statement, values);
  const insert = `INSERT INTO second_looks (publication_id, outcome, note, subject_id)
                  VALUES ($1, 'agreed', '', $2)`;

  it('cannot look for whoever wrote or published it, nor where somebody approved', async () => {
    const { id } = await overridden();
    for (const { subjectId } of [desk.author, head()])
      await expect(query(insert, [id, subjectId])).rejects.toThrow(/looked at by somebody else/);
    const { publicationId } = await desk.published(team);
    await expect(query(insert, [publicationId, coordinator().subjectId])).rejects.toThrow(
      /had its second pair of eyes/,
    );
  });

  it('cannot change or remove a look', async () => {
    const { id } = await overridden();
    await query(insert, [id, coordinator().subjectId]);
    const refused = /append-only|permission denied/;
    await expect(query(`UPDATE second_looks SET note = 'x'`, [])).rejects.toThrow(refused);
    await expect(query('DELETE FROM second_looks', [])).rejects.toThrow(refused);
  });
});
