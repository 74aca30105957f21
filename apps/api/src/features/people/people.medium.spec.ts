import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, todayAt } from '@rechtsstand/domain/time';
import type { TestPerson } from '../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../test/support/test-application.js';

const today = todayAt(new Date());
const PERSON = `__typename
  ... on Person { id login displayName email disabled
    memberships { id role team { id } validFrom validUntil }
    absences { deputy { id displayName } validFrom validUntil } }
  ... on Failures { failures { code path } }`;

let test: TestApplication;
let admin: TestPerson;
let team: string;
beforeAll(async () => {
  test = await TestApplication.start();
  admin = await test.office.newPerson('administrator');
  team = await test.office.newTeam();
});
afterAll(() => test?.stop());

/** Asks for a field as the administrator, with its input written out as variables. */
async function change(field: string, type: string, input: object, as = admin) {
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${PERSON} } }`;
  const { data, errors } = await test.graphql(query, { input }, { as });
  expect(errors).toEqual([]);
  return data[field];
}

const grant = (input: object) => change('grantMembership', 'MembershipInput', input);
const codes = (outcome: { failures?: { code: string; path: string }[] }) =>
  outcome.failures?.map(({ code, path }) => `${path}: ${code}`);

async function rolesOf(person: TestPerson): Promise<string[]> {
  const { data } = await test.graphql('{ viewer { roles deputyFor { id } } }', {}, { as: person });
  return data.viewer?.roles;
}

async function lastEvent() {
  const [event] = await test.owner.query(
    'SELECT * FROM audit_events ORDER BY sequence DESC LIMIT 1',
  );
  return event;
}

describe('an account', () => {
  it('is made with a subject, and the log names that alone', async () => {
    const input = {
      login: 'berta.beck',
      displayName: ' Berta Beck ',
      password: 'ein langes Passwort',
    };
    const person = await change('createPerson', 'CreatePersonInput', input);
    expect(person).toMatchObject({
      login: 'berta.beck',
      displayName: 'Berta Beck',
      disabled: false,
    });
    const [subject] = await test.owner.query('SELECT id FROM subjects WHERE person_id = $1', [
      person.id,
    ]);
    const event = await lastEvent();
    expect(event).toMatchObject({
      action: 'person.created',
      object_id: subject.id,
      actor_id: admin.subjectId,
    });
    expect(JSON.stringify(event)).not.toMatch(/berta/i);
  });

  it('tells everything that is wrong with it at once', async () => {
    const input = { login: 'Berta Beck', displayName: ' ', email: 'berta', password: 'kurz' };
    expect(codes(await change('createPerson', 'CreatePersonInput', input))).toEqual([
      'login: not-a-login',
      'displayName: length',
      'email: not-an-email',
      'password: password-too-short',
    ]);
  });

  it('has a login of its own, also when two are made at once', async () => {
    const input = { login: 'zwei.mal', displayName: 'Zwei', password: 'ein langes Passwort' };
    const make = () => change('createPerson', 'CreatePersonInput', input);
    const made = await Promise.all([make(), make(), make()]);
    expect(made.filter(({ __typename }) => __typename === 'Person')).toHaveLength(1);
    expect(made.flatMap((outcome) => codes(outcome) ?? [])).toEqual([
      'login: login-taken',
      'login: login-taken',
    ]);
  });

  it('keeps its name when none is given', async () => {
    const person = await test.office.newPerson();
    const update = `mutation ($id: ID!) {
      updatePerson(id: $id, input: { displayName: null, disabled: null }) { ${PERSON} } }`;
    const { data } = await test.graphql(update, { id: person.personId }, { as: admin });
    expect(data.updatePerson).toMatchObject({
      displayName: `Person ${person.login}`,
      disabled: false,
    });
  });

  it('is not found by what is no id', async () => {
    const { personId } = await test.office.newPerson();
    const days = { validFrom: today, validUntil: addDays(today, 1) };
    expect(codes(await grant({ ...days, personId: 'x', role: 'EDITOR' }))).toEqual([
      'personId: not-found',
    ]);
    expect(codes(await grant({ ...days, personId, teamId: 'x', role: 'EDITOR' }))).toEqual([
      'teamId: not-found',
    ]);
    const absence = { ...days, personId, deputyId: 'x' };
    expect(codes(await change('setAbsence', 'AbsenceInput', absence))).toEqual([
      'deputyId: not-found',
    ]);
    const end = `mutation { endMembership(id: "x", on: "${today}") { ${PERSON} } }`;
    const { data } = await test.graphql(end, {}, { as: admin });
    expect(codes(data.endMembership)).toEqual(['id: not-found']);
  });

  it('that is disabled is signed out everywhere, and nobody disables their own', async () => {
    const person = await test.office.newPerson();
    const update = `mutation ($id: ID!) { updatePerson(id: $id, input: { disabled: true }) { ${PERSON} } }`;
    expect(await rolesOf(person)).toEqual(['CASEWORKER']);
    const { data } = await test.graphql(update, { id: person.personId }, { as: admin });
    expect(data.updatePerson.disabled).toBe(true);
    expect(await rolesOf(person)).toBeUndefined();
    const own = await test.graphql(update, { id: admin.personId }, { as: admin });
    expect(codes(own.data.updatePerson)).toEqual(['disabled: own-account']);
  });
});

describe('a role', () => {
  it('holds from its first day until the day before its end', async () => {
    const person = await test.office.newPerson();
    const { personId } = person;
    await grant({ personId, teamId: team, role: 'EDITOR', validFrom: addDays(today, 1) });
    expect(await rolesOf(person)).toEqual(['CASEWORKER']);
    await grant({
      personId,
      teamId: team,
      role: 'TEAM_LEAD',
      validFrom: today,
      validUntil: addDays(today, 1),
    });
    expect(await rolesOf(person)).toEqual(['CASEWORKER', 'TEAM_LEAD']);
  });

  it('is not held twice at a time, but again later', async () => {
    const { personId } = await test.office.newPerson();
    const first = {
      personId,
      teamId: team,
      role: 'EDITOR',
      validFrom: '2020-01-01',
      validUntil: '2021-01-01',
    };
    await grant(first);
    expect(codes(await grant({ ...first, validFrom: '2020-12-31', validUntil: null }))).toEqual([
      'validFrom: overlaps',
    ]);
    expect((await grant({ ...first, validFrom: '2021-01-01', validUntil: null })).__typename).toBe(
      'Person',
    );
  });

  it('of a team lead is of a team', async () => {
    const { personId } = await test.office.newPerson();
    expect(codes(await grant({ personId, role: 'TEAM_LEAD', validFrom: today }))).toEqual([
      'teamId: team-needed',
    ]);
  });

  it('ends on a day and stays on record; one that lies ahead is taken back', async () => {
    const person = await test.office.newPerson();
    const { personId } = person;
    const end = `mutation ($id: ID!, $on: LocalDate!) { endMembership(id: $id, on: $on) { ${PERSON} } }`;
    const ahead = await grant({
      personId,
      teamId: team,
      role: 'EDITOR',
      validFrom: addDays(today, 7),
    });
    const [current, later] = ahead.memberships;
    const taken = await test.graphql(end, { id: later.id, on: today }, { as: admin });
    expect(taken.data.endMembership.memberships).toEqual([current]);
    const ended = await test.graphql(end, { id: current.id, on: today }, { as: admin });
    expect(ended.data.endMembership.memberships).toEqual([{ ...current, validUntil: today }]);
    expect(await rolesOf(person)).toEqual([]);
    expect(await lastEvent()).toMatchObject({
      action: 'membership.ended',
      object_id: person.subjectId,
    });
  });
});

describe('a role given by mistake', () => {
  it('can be taken back on the same day', async () => {
    const person = await test.office.newPerson();
    const end = `mutation ($id: ID!, $on: LocalDate!) { endMembership(id: $id, on: $on) { ${PERSON} } }`;
    const given = await grant({ personId: person.personId, role: 'HEAD', validFrom: today });
    const mistake = given.memberships.find(({ role }: { role: string }) => role === 'HEAD');
    const { data } = await test.graphql(end, { id: mistake.id, on: today }, { as: admin });
    expect(data.endMembership.memberships).not.toContainEqual(mistake);
    expect(await rolesOf(person)).not.toContain('HEAD');
    expect(await lastEvent()).toMatchObject({ action: 'membership.ended' });
  });
});

describe('a role that has ended', () => {
  it('is not lengthened by ending it later', async () => {
    const { personId } = await test.office.newPerson();
    const held = {
      teamId: team,
      role: 'EDITOR',
      validFrom: '2020-01-01',
      validUntil: '2021-01-01',
    };
    const { memberships } = await grant({ personId, ...held });
    const ended = memberships.find(({ role }: { role: string }) => role === 'EDITOR');
    const end = `mutation ($id: ID!, $on: LocalDate!) { endMembership(id: $id, on: $on) { ${PERSON} } }`;
    const { data } = await test.graphql(end, { id: ended.id, on: today }, { as: admin });
    expect(data.endMembership.memberships).toEqual(memberships);
  });
});

describe('a deputy', () => {
  it('holds the roles of whoever is absent, on those days', async () => {
    const head = await test.office.newPerson('head');
    const deputy = await test.office.newPerson('caseworker', team);
    const absence = { personId: head.personId, deputyId: deputy.personId };
    await change('setAbsence', 'AbsenceInput', {
      ...absence,
      validFrom: addDays(today, -3),
      validUntil: today,
    });
    expect(await rolesOf(deputy)).toEqual(['CASEWORKER']);
    const set = await change('setAbsence', 'AbsenceInput', {
      ...absence,
      validFrom: today,
      validUntil: addDays(today, 1),
    });
    expect(set.absences.at(-1).deputy).toEqual({
      id: deputy.subjectId,
      displayName: `Person ${deputy.login}`,
    });
    expect(await rolesOf(deputy)).toEqual(['CASEWORKER', 'HEAD']);
  });

  it('gives way to the one named later for the same days', async () => {
    const head = await test.office.newPerson('head');
    const [first, second] = [await test.office.newPerson(), await test.office.newPerson()];
    const days = { personId: head.personId, validFrom: today, validUntil: addDays(today, 2) };
    await change('setAbsence', 'AbsenceInput', { ...days, deputyId: first.personId });
    const { absences } = await change('setAbsence', 'AbsenceInput', {
      ...days,
      deputyId: second.personId,
    });
    expect(absences.map(({ deputy }: { deputy: { id: string } }) => deputy.id)).toEqual([
      second.subjectId,
    ]);
    expect(await rolesOf(first)).toEqual(['CASEWORKER']);
  });

  it('keeps the days before and after those that another takes over', async () => {
    const head = await test.office.newPerson('head');
    const [first, second] = [await test.office.newPerson(), await test.office.newPerson()];
    const set = (deputy: TestPerson, validFrom: string, validUntil: string) =>
      change('setAbsence', 'AbsenceInput', {
        personId: head.personId,
        deputyId: deputy.personId,
        validFrom,
        validUntil,
      });
    await set(first, '2026-01-01', '2026-03-01');
    const { absences } = await set(second, '2026-02-01', '2026-02-10');
    expect(absences).toMatchObject([
      { deputy: { id: first.subjectId }, validFrom: '2026-01-01', validUntil: '2026-02-01' },
      { deputy: { id: second.subjectId }, validFrom: '2026-02-01', validUntil: '2026-02-10' },
      { deputy: { id: first.subjectId }, validFrom: '2026-02-10', validUntil: '2026-03-01' },
    ]);
  });

  it('is one person on any day, also when two are named at once', async () => {
    const head = await test.office.newPerson('head');
    const deputies = await Promise.all([1, 2, 3].map(() => test.office.newPerson()));
    const days = { personId: head.personId, validFrom: '2026-05-01', validUntil: '2026-05-08' };
    await Promise.all(
      deputies.map(({ personId }) =>
        change('setAbsence', 'AbsenceInput', { ...days, deputyId: personId }),
      ),
    );
    const kept = await test.owner.query('SELECT id FROM absences WHERE person_id = $1', [
      head.personId,
    ]);
    expect(kept).toHaveLength(1);
  });

  it('is somebody else', async () => {
    const { personId } = await test.office.newPerson();
    const absence = {
      personId,
      deputyId: personId,
      validFrom: today,
      validUntil: addDays(today, 1),
    };
    expect(codes(await change('setAbsence', 'AbsenceInput', absence))).toEqual([
      'deputyId: own-deputy',
    ]);
  });
});

describe('the audit log', () => {
  it('is read from the newest event on, page by page', async () => {
    const query = `query ($before: String) { auditEvents(before: $before, limit: 2) {
      items { sequence action actor { displayName } details } next } }`;
    const first = (await test.graphql(query, {}, { as: admin })).data.auditEvents;
    const second = (await test.graphql(query, { before: first.next }, { as: admin })).data
      .auditEvents;
    const sequences = [...first.items, ...second.items].map(({ sequence }) => Number(sequence));
    const [newest = 0] = sequences;
    expect(sequences).toEqual([newest, newest - 1, newest - 2, newest - 3]);
    expect(first.items[0].actor.displayName).toBe(`Person ${admin.login}`);
    const oldest = (await test.graphql(query, { before: '2' }, { as: admin })).data.auditEvents;
    expect(oldest).toMatchObject({ next: null, items: [{ sequence: '1' }] });
  });
});
