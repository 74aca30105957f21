import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cases } from './permissions/cases.js';
import { documents, subscriptions } from './permissions/documents.js';
import { OfficeWorld } from './permissions/office-world.js';
import { askers, readTable, type Row } from './permissions/table.js';
import type { TestPerson } from './factories/index.js';
import { type GraphqlAnswer, TestApplication } from './support/test-application.js';

const table = readTable();
const operations = [...documents.keys(), ...subscriptions];

/** Nobody being signed in is an answer. */
const mayBeNull = ['viewer'];

/** How a refusal looks: an error, or an object that is not there for whoever may not see it. */
const refusals = [
  'unauthenticated',
  'forbidden',
  'bad-input',
  'null',
  'draft-not-found',
  'entry-not-found',
  'not-found',
  'not-assigned',
  'approver-is-author',
];

let app: TestApplication;
let world: OfficeWorld;
beforeAll(async () => {
  app = await TestApplication.start({ demo: true });
  world = await OfficeWorld.open(app);
  const coordinator = await world.newAsker('legal-coordinator');
  const variables = await cases.importLaw?.({ world, asker: coordinator, relation: '-' });
  await app.graphql(documents.get('importLaw') ?? '', variables, { as: coordinator ?? undefined });
});
afterAll(() => app?.stop());

describe('permissions.csv', () => {
  it('has rows for every operation of the schema, and for no other', () => {
    expect([...new Set(table.map(({ operation }) => operation))].sort()).toEqual(operations.sort());
  });

  it('says of everybody who may ask, once', () => {
    const said = new Map<string, string[]>();
    for (const { operation, relation, asker } of table) {
      const key = `${operation} (${relation})`;
      said.set(key, [...(said.get(key) ?? []), asker]);
    }
    for (const [key, who] of said) expect([key, who.sort()]).toEqual([key, [...askers].sort()]);
  });
});

/** Of one's own account; the names of teams are no secret within the office. */
const forEverybodySignedIn = [
  ...['signIn', 'signInAsDemoPerson', 'signInOptions', 'signOut', 'viewer', 'recordVisit'],
  ...['changeOwnPassword', 'teams'],
];

describe('whoever is signed in and holds no role today', () => {
  it.each(operations.filter((operation) => !forEverybodySignedIn.includes(operation)))(
    'is refused %s',
    async (operation) => {
      const person = await app.office.newPerson();
      await app.owner.query('DELETE FROM memberships WHERE person_id = $1', [person.personId]);
      const relation = operation === 'acknowledge' ? 'assigned' : 'other-team';
      const variables = await cases[operation]?.({ world, asker: person, relation });
      const { errors } = await send(operation, variables, person);
      expect(errors).toEqual(['forbidden']);
    },
  );
});

describe.each(operations)('%s', (operation) => {
  it.each(table.filter((row) => row.operation === operation))(
    '$asker, $relation: $allowed',
    async (row) => {
      const outcome = outcomeOf(row.operation, await ask(row));
      if (row.allowed) expect(outcome).toBe('done');
      else expect(refusals).toContain(outcome);
    },
  );
});

async function ask({ operation, asker, relation }: Row) {
  const person = await world.newAsker(asker);
  const prepare = cases[operation];
  if (!prepare) throw new Error(`No case for ${operation}`);
  const variables = await prepare({ world, asker: person, relation });
  return send(operation, variables, person);
}

/** Over HTTP, or over a socket, where the first event is the answer. */
async function send(
  operation: string,
  variables: Record<string, unknown> | undefined,
  person: TestPerson | null,
): Promise<Pick<GraphqlAnswer, 'data' | 'errors'>> {
  const document = documents.get(operation);
  if (document) return app.graphql(document, variables, { as: person ?? undefined });
  return app.subscribeOnce(operation, variables, person);
}

function outcomeOf(
  operation: string,
  { data, errors }: Pick<GraphqlAnswer, 'data' | 'errors'>,
): string {
  if (errors.length > 0) return errors.join(' ');
  const answer = data[operation];
  if (answer === null) return mayBeNull.includes(operation) ? 'done' : 'null';
  if (answer.__typename !== 'Failures') return 'done';
  return answer.failures.map(({ code }: { code: string }) => code).join(' ');
}
