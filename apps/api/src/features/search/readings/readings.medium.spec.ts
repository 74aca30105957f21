import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestPerson } from '../../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../../test/support/test-application.js';

let test: TestApplication;
let coordinator: TestPerson;
beforeAll(async () => {
  test = await TestApplication.start();
  coordinator = await test.office.newPerson('legal-coordinator');
});
afterAll(() => test?.stop());

async function readingsOf(query: string, rule?: object, id?: string) {
  const { data, errors } = await test.graphql(
    `query ($query: String!, $rule: TermRuleInput, $id: ID) {
       searchReadings(query: $query, rule: $rule, id: $id) {
         now { typed words origin } then { typed words origin } } }`,
    { query, rule, id },
    { as: coordinator },
  );
  expect(errors).toEqual([]);
  return data.searchReadings;
}

const rule = (typed: string, means: string) => ({
  typed: [typed],
  means: [means],
  relation: 'SAME',
});
const synonym = (typed: string, ...words: string[]) => ({ typed, words, origin: 'SYNONYM' });

describe('the readings of a text', () => {
  it('are shown before and after a rule that is not in force yet', async () => {
    const { now, then } = await readingsOf('knöllchen zahlen', rule('Knöllchen', 'Bußgeld'));
    expect(now).not.toContainEqual(synonym('knöllchen', 'Bußgeld'));
    expect(then).toContainEqual(synonym('knöllchen', 'Bußgeld'));
    expect(then.some(({ typed }: { typed: string }) => typed === 'zahlen')).toBe(true);
  });

  it('are shown with a rule in other words in place of the one in force', async () => {
    const { data } = await test.graphql(
      `mutation ($input: TermRuleInput!) { saveTermRule(input: $input) { ... on TermRule { id } } }`,
      { input: rule('Knöllchen', 'Bußgeld') },
      { as: coordinator },
    );
    const { id } = data.saveTermRule;
    const { now, then } = await readingsOf('Knöllchen', rule('Knöllchen', 'Geldbuße'), id);
    expect(now).toContainEqual(synonym('Knöllchen', 'Bußgeld'));
    expect(then).toContainEqual(synonym('Knöllchen', 'Geldbuße'));
    expect(then).not.toContainEqual(synonym('Knöllchen', 'Bußgeld'));
  });

  it('are those of now alone where no rule is given, or one that would be refused', async () => {
    expect((await readingsOf('Pass')).then).toBeNull();
    expect((await readingsOf('Pass', rule('der', 'Pass'))).then).toBeNull();
  });

  it('of a citation are the provision', async () => {
    const { now } = await readingsOf('§ 104c AufenthG');
    expect(now).toContainEqual(expect.objectContaining({ origin: 'CITATION' }));
  });
});
