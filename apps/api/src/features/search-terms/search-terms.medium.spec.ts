import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { termRuleKey } from '@rechtsstand/domain/language';
import { fieldTerms } from '@rechtsstand/domain/language/field-terms';
import { localDate } from '@rechtsstand/domain/time';
import type { TestPerson } from '../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../test/support/test-application.js';
import { eventually } from '../../../../../test/e2e/support/eventually.js';
import { Contexts } from '../../platform/context/contexts.js';
import { RulesInForce } from './index.js';
import { ForgetMissingSearches } from './missing/forget-missing-searches.js';

let test: TestApplication;
let coordinator: TestPerson;
beforeAll(async () => {
  test = await TestApplication.start();
  coordinator = await test.office.newPerson('legal-coordinator');
});
afterAll(() => test?.stop());

const RULE = 'id origin isOn typed means note revision shipped { means }';

interface Input {
  typed: string[];
  means: string[];
  relation?: 'SAME' | 'LEADS_TO';
  note?: string;
}

async function save(
  { relation = 'SAME', ...input }: Input,
  known: { id?: string; revision?: number } = {},
) {
  const { data, errors } = await test.graphql(
    `mutation ($id: ID, $revision: Int, $input: TermRuleInput!) {
       saveTermRule(id: $id, revision: $revision, input: $input) {
         ... on TermRule { ${RULE} } ... on Failures { failures { code path args { name value } } } } }`,
    { ...known, input: { relation, ...input } },
    { as: coordinator },
  );
  expect(errors).toEqual([]);
  return data.saveTermRule;
}

async function change(mutation: string, variables: { id: string; isOn?: boolean }) {
  const isOn = variables.isOn === undefined ? '' : `, isOn: ${variables.isOn}`;
  const { data, errors } = await test.graphql(
    `mutation ($id: ID!) { done: ${mutation}(id: $id${isOn}) { __typename
       ... on ${mutation === 'removeTermRule' ? 'RemovedTermRule { id }' : `TermRule { ${RULE} }`}
       ... on Failures { failures { code path args { name value } } } } }`,
    { id: variables.id },
    { as: coordinator },
  );
  expect(errors).toEqual([]);
  return data.done;
}

async function listed(args: string) {
  const { data } = await test.graphql(
    `{ termRules(${args}) { totalItems items { id origin isOn } } }`,
    {},
    { as: coordinator },
  );
  return data.termRules;
}

const codes = (answer: { failures?: { code: string }[] }) =>
  answer.failures?.map(({ code }) => code);

async function inForce(typed: string): Promise<string[]> {
  const { rules } = await test.get(RulesInForce).current();
  return rules.filter((rule) => rule.typed.includes(typed)).flatMap(({ means }) => [...means]);
}

async function lastEvent() {
  const [event]: { action: string; actor_id: string; object_id: string; details: object }[] =
    await test.owner.query('SELECT * FROM audit_events ORDER BY sequence DESC LIMIT 1');
  return event;
}

const [shipped] = fieldTerms;
if (!shipped) throw new Error('The application brings no rules');
const shippedId = termRuleKey(shipped);

describe('the rules of language', () => {
  it('hold for the search as soon as the change is answered, and name who made it', async () => {
    expect(await inForce('Zettel')).toEqual([]);
    const rule = await save({ typed: ['Zettel'], means: ['Merkblatt'], note: 'sagt jeder' });
    expect(rule).toMatchObject({ origin: 'OWN', isOn: true, revision: 1, note: 'sagt jeder' });
    expect(await inForce('Zettel')).toEqual(['Merkblatt']);
    expect(await lastEvent()).toMatchObject({
      action: 'term-rule.created',
      actor_id: coordinator.subjectId,
      object_id: rule.id,
      details: { rule: 'Zettel = Merkblatt' },
    });

    await save({ typed: ['Zettel'], means: ['Formular'] }, { id: rule.id, revision: 1 });
    expect(await inForce('Zettel')).toEqual(['Formular']);
    expect(await lastEvent()).toMatchObject({
      action: 'term-rule.changed',
      details: { before: 'Zettel = Merkblatt', rule: 'Zettel = Formular' },
    });

    expect(await change('removeTermRule', { id: rule.id })).toEqual({
      __typename: 'RemovedTermRule',
      id: rule.id,
    });
    expect(await inForce('Zettel')).toEqual([]);
    expect(await lastEvent()).toMatchObject({ details: { before: 'Zettel = Formular' } });
  });

  it('that another process changes hold here as soon as the database tells', async () => {
    await test.get(RulesInForce).current();
    await test.office.insert(
      `INSERT INTO term_rules (typed, means, relation, changed_by)
       VALUES ('{Woanders}', '{Geändert}', 'same', $1)`,
      [coordinator.subjectId],
    );
    await eventually(async () => expect(await inForce('Woanders')).toEqual(['Geändert']));
  });

  it('that came with the application can be switched off and on again', async () => {
    expect(await change('switchTermRule', { id: shippedId, isOn: false })).toMatchObject({
      origin: 'DEFAULT',
      isOn: false,
    });
    expect(await inForce(shipped.typed[0] ?? '')).toEqual([]);
    expect(await listed('isOn: false')).toMatchObject({ items: [{ id: shippedId }] });
    await change('switchTermRule', { id: shippedId, isOn: true });
    expect(await inForce(shipped.typed[0] ?? '')).toEqual(shipped.means);
  });

  it('that came with the application can be changed, and restored as they came', async () => {
    const typed = [...shipped.typed];
    const { rule } = { rule: await change('restoreTermRule', { id: shippedId }) };
    expect(rule).toMatchObject({ origin: 'DEFAULT', revision: 0 });
    const changed = await save({ typed, means: ['etwas anderes'] }, { id: shippedId });
    expect(changed).toMatchObject({
      id: shippedId,
      origin: 'CHANGED',
      shipped: { means: shipped.means },
    });
    expect(await inForce(typed[0] ?? '')).toEqual(['etwas anderes']);
    expect(codes(await change('removeTermRule', { id: shippedId }))).toEqual(['not-found']);
    await change('restoreTermRule', { id: shippedId });
    expect(await inForce(typed[0] ?? '')).toEqual(shipped.means);
    expect(await lastEvent()).toMatchObject({ action: 'term-rule.restored', object_id: shippedId });
  });

  it('are found by any of their words, in any spelling', async () => {
    const rule = await save({ typed: ['Grünschnabel'], means: ['Berufsanfänger'] });
    for (const search of ['gruen', 'ANFÄNGER grünsch', 'berufsanf'])
      expect(await listed(`search: "${search}", origin: OWN`)).toMatchObject({
        totalItems: 1,
        items: [{ id: rule.id }],
      });
    expect(await listed('search: "grünschnabel", origin: DEFAULT')).toEqual({
      totalItems: 0,
      items: [],
    });
  });

  it('stand in the list with what was typed first', async () => {
    const texts = ['Vorabklarung', 'Klar', 'Klarname', 'Unklar'];
    for (const text of texts) await save({ typed: [text], means: [`Sinn von ${text}`] });
    const { data } = await test.graphql(
      '{ termRules(search: "klar", origin: OWN) { items { typed } } }',
      {},
      { as: coordinator },
    );
    const listedForms = data.termRules.items.flatMap(({ typed }: { typed: string[] }) => typed);
    expect(listedForms).toEqual(['Klar', 'Klarname', 'Unklar', 'Vorabklarung']);
  });

  it('are not written twice, nor by two people over each other', async () => {
    const rule = await save({ typed: ['Doppelt'], means: ['Zweimal', 'Zwiefach'] });
    expect(await save({ typed: ['DOPPELT'], means: ['zwiefach'] })).toEqual({
      failures: [
        {
          code: 'term-rule-exists',
          path: 'typed',
          args: [{ name: 'rule', value: 'Doppelt = Zweimal, Zwiefach' }],
        },
      ],
    });
    await save({ typed: ['Doppelt'], means: ['Beides'] }, { id: rule.id, revision: 1 });
    const late = await save({ typed: ['Doppelt'], means: ['Keins'] }, { id: rule.id, revision: 1 });
    expect(codes(late)).toEqual(['stale-term-rule']);
  });

  it('are refused with everything that is wrong with them', async () => {
    const answer = await save({ typed: ['der die das'], means: [] });
    expect(codes(answer)).toEqual(['term-only-stop-words', 'list-empty']);
    expect(codes(await save({ typed: ['A\u0000B'], means: ['x y'] }))).toEqual([
      'text-not-storable',
    ]);
    expect(codes(await save({ typed: ['Oma'], means: ['Eltern'] }, { id: 'nirgends' }))).toEqual([
      'not-found',
    ]);
  });
});

const report = (query: string, as: TestPerson) =>
  test.graphql(
    `mutation ($query: String!) { reportMissingSearch(query: $query) {
       ... on ReportedSearch { text } ... on Failures { failures { code } } } }`,
    { query },
    { as },
  );

async function missing(settled = false) {
  const { data } = await test.graphql(
    `{ searchesWithoutResult(settled: ${settled}) { totalItems
       items { id text reports firstOn lastOn outcome settledOn } } }`,
    {},
    { as: coordinator },
  );
  return data.searchesWithoutResult.items;
}

const settle = (id: string, outcome: string) =>
  test.graphql(
    `mutation ($id: ID!, $outcome: MissingSearchOutcome!) {
       settleSearchWithoutResult(id: $id, outcome: $outcome) {
         ... on SettledSearch { id } ... on Failures { failures { code } } } }`,
    { id, outcome },
    { as: coordinator },
  );

describe('searches without result', () => {
  it('are counted together in all spellings, and name nobody', async () => {
    const [one, other] = [await test.office.newPerson(), await test.office.newPerson()];
    const before = await lastEvent();
    await report(' Über\n brückung ', one);
    await report('ueber BRÜCKUNG?', other);
    expect(await missing()).toMatchObject([{ text: 'Über brückung', reports: 2, outcome: null }]);
    expect(await lastEvent()).toEqual(before);
    const [row] = await test.owner.query(
      'SELECT m.*, first_on::text, last_on::text FROM missing_searches m',
    );
    const stored = JSON.stringify(row);
    for (const { personId, subjectId } of [one, other]) {
      expect(stored).not.toContain(personId);
      expect(stored).not.toContain(subjectId);
    }
    // A day and a random id: nothing that tells the hour.
    expect(stored).not.toMatch(/\d\d:\d\d/);
    expect(row.id).toMatch(/^.{14}4/);
  });

  it('keep no number or address that points to a person', async () => {
    const answer = await report('Pass AZR 120 345 678 901 von a@example.org', coordinator);
    expect(answer.data.reportMissingSearch).toEqual({ text: 'Pass AZR … von …' });
  });

  it('can be reported so often that it helps, and not so often that it fills the list', async () => {
    const person = await test.office.newPerson();
    for (let i = 0; i < 20; i++) await report(`immer wieder ${i}`, person);
    const { data } = await report('noch einmal', person);
    expect(codes(data.reportMissingSearch)).toEqual(['too-many-attempts']);
    const [row] = await test.owner.query(
      'SELECT count(*)::int AS count FROM rate_limits WHERE expire > 0',
    );
    expect(row).toEqual({ count: 0 });
    await test.owner.query('DELETE FROM missing_searches');
  });

  it('are refused when they are empty, or longer than a search', async () => {
    expect(codes((await report(' ? ', coordinator)).data.reportMissingSearch)).toEqual([
      'term-without-word',
    ]);
    expect((await report('x'.repeat(201), coordinator)).errors).toEqual(['bad-input']);
    expect(await missing()).toEqual([]);
  });

  it('open again when they are reported once more, unless there was nothing to do', async () => {
    await report('oma holen', coordinator);
    await report('wetter morgen', coordinator);
    const [first, second] = await missing();
    const idOf = (text: string) => [first, second].find((row) => row.text === text).id;
    await settle(idOf('oma holen'), 'RULE_MADE');
    await settle(idOf('wetter morgen'), 'NOTHING_TO_DO');
    expect(await missing()).toEqual([]);
    expect(await missing(true)).toHaveLength(2);
    await report('Oma holen', coordinator);
    await report('Wetter morgen', coordinator);
    expect(await missing()).toMatchObject([{ text: 'oma holen', reports: 2 }]);
    expect(await missing(true)).toMatchObject([{ text: 'wetter morgen', reports: 2 }]);
  });

  it('that name a person are deleted at once, and the audit log does not hold them', async () => {
    await report('herr mustermann', coordinator);
    const row = (await missing()).find(({ text }: { text: string }) => text === 'herr mustermann');
    expect((await settle(row.id, 'PERSONAL_DATA')).data.settleSearchWithoutResult).toEqual({
      id: row.id,
    });
    const [left] = await test.owner.query(
      `SELECT count(*)::int AS count FROM missing_searches WHERE search_key LIKE '%mustermann%'`,
    );
    expect(left).toEqual({ count: 0 });
    expect(await lastEvent()).toMatchObject({
      action: 'missing-search.settled',
      object_id: row.id,
      details: { outcome: 'personal-data' },
    });
    expect(codes((await settle(row.id, 'RULE_MADE')).data.settleSearchWithoutResult)).toEqual([
      'not-found',
    ]);
  });

  it('are forgotten 90 days after they were settled, and open ones after a year of silence', async () => {
    await test.owner.query(`
      DELETE FROM missing_searches;
      INSERT INTO missing_searches (search_key, text, first_on, last_on, outcome, settled_on) VALUES
        ('a', 'lange erledigt', '2026-01-01', '2026-01-01', 'rule-made', '2026-02-01'),
        ('b', 'eben erledigt', '2025-01-01', '2026-01-01', 'rule-made', '2026-02-02'),
        ('c', 'lange still', '2020-01-01', '2025-05-02', NULL, NULL),
        ('d', 'noch offen', '2020-01-01', '2025-05-03', NULL, NULL)`);
    const ctx = test.get(Contexts).create(null);
    const today = localDate('2026-05-03');
    const { signal } = new AbortController();
    await test.get(ForgetMissingSearches).run({ ...ctx, today, signal });
    const left = await test.owner.query('SELECT text FROM missing_searches ORDER BY text');
    expect(left).toEqual([{ text: 'eben erledigt' }, { text: 'noch offen' }]);
  });
});
