import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, todayAt } from '@rechtsstand/domain/time';
import { eventually } from '../../../../../../test/e2e/support/eventually.js';
import type { TestPerson } from '../../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../../test/support/test-application.js';

const today = todayAt(new Date());
const PERSON = `__typename
  ... on Person { disabled }
  ... on Failures { failures { code path } }`;

let test: TestApplication;
let admin: TestPerson;
beforeAll(async () => {
  test = await TestApplication.start();
  admin = await test.office.newPerson('administrator');
});
afterAll(() => test?.stop());

const codes = (outcome: { failures?: { code: string; path: string }[] }) =>
  outcome.failures?.map(({ code, path }) => `${path}: ${code}`);

describe('the last administrator', () => {
  const END = `mutation ($id: ID!, $on: LocalDate!) { endMembership(id: $id, on: $on) { ${PERSON} } }`;
  const DISABLE = `mutation ($id: ID!) { updatePerson(id: $id, input: { disabled: true }) { ${PERSON} } }`;
  const roleOf = async ({ personId }: TestPerson) => {
    const [row]: { id: string }[] = await test.owner.query(
      `SELECT id FROM memberships WHERE person_id = $1 AND role = 'administrator'`,
      [personId],
    );
    return row!.id;
  };
  const end = async (person: TestPerson, as: TestPerson, on = today) => {
    const { data } = await test.graphql(END, { id: await roleOf(person), on }, { as });
    return data.endMembership;
  };
  const leaveOnly = (...people: TestPerson[]) =>
    test.owner.query(
      `DELETE FROM memberships WHERE role = 'administrator' AND person_id <> ALL ($1)`,
      [people.map(({ personId }) => personId)],
    );

  it('keeps the role until there is another who stays', async () => {
    await leaveOnly(admin);
    expect(codes(await end(admin, admin))).toEqual(['on: last-administrator']);
    expect(codes(await end(admin, admin, addDays(today, 90)))).toEqual(['on: last-administrator']);
    const demo = await test.office.newPerson('administrator');
    await test.owner.query('UPDATE people SET is_demo = true WHERE id = $1', [demo.personId]);
    expect(codes(await end(admin, admin))).toEqual(['on: last-administrator']);
    const other = await test.office.newPerson('administrator');
    expect((await end(other, admin)).__typename).toBe('Person');
    const third = await test.office.newPerson('administrator');
    const { data } = await test.graphql(DISABLE, { id: third.personId }, { as: admin });
    expect(data.updatePerson.disabled).toBe(true);
    expect(codes(await end(admin, admin))).toEqual(['on: last-administrator']);
  });

  it.each(['ending roles', 'disabling accounts'])('stays when two go at once, %s', async (way) => {
    const [one, two] = [
      await test.office.newPerson('administrator'),
      await test.office.newPerson('administrator'),
    ];
    await leaveOnly(one, two);
    for (const person of [one, two]) await test.graphql('{ viewer { id } }', {}, { as: person });
    const ids = new Map([
      [one, await roleOf(one)],
      [two, await roleOf(two)],
    ]);
    const holder = test.owner.createQueryRunner();
    await holder.startTransaction();
    await holder.query('LOCK TABLE memberships IN EXCLUSIVE MODE');
    const go = (person: TestPerson, as: TestPerson) =>
      way === 'ending roles'
        ? test.graphql(END, { id: ids.get(person), on: today }, { as })
        : test.graphql(DISABLE, { id: person.personId }, { as });
    const both = Promise.all([go(one, two), go(two, one)]);
    await eventually(async () => {
      const [{ waiting }] = await test.owner.query(
        `SELECT count(*)::int AS waiting FROM pg_locks
         WHERE relation = 'memberships'::regclass AND NOT granted
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
      expect(waiting).toBe(2);
    });
    await holder.commitTransaction();
    await holder.release();
    const outcomes = (await both).map(({ data }) => data.endMembership ?? data.updatePerson);
    expect(outcomes.flatMap((outcome) => codes(outcome) ?? [])).toEqual([
      expect.stringMatching(/last-administrator$/),
    ]);
  });
});
