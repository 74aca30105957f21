import { termRuleKey } from '@rechtsstand/domain/language';
import { fieldTerms } from '@rechtsstand/domain/language/field-terms';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Passwords } from '../../apps/api/src/platform/auth/passwords.js';
import type { TestPerson } from '../factories/index.js';
import { completeInput } from '../factories/index.js';
import type { OfficeWorld } from './office-world.js';

interface Situation {
  world: OfficeWorld;
  asker: TestPerson | null;
  relation: string;
}

type Variables = Record<string, unknown>;
/** Makes what the operation is tried on, such that it succeeds for whoever may. */
type Case = (situation: Situation) => Promise<Variables> | Variables;

const nothing: Case = () => ({});
const password = 'ein langes Passwort';
const statute = readFileSync(join(import.meta.dirname, '../fixtures/law/leihg_2020.xml'), 'utf8');
const period = { validFrom: '2026-01-01', validUntil: '2026-02-01' };

const onDraft =
  (state: 'writing' | 'in-review' | 'approved', more: Variables = {}): Case =>
  async ({ world, asker, relation }) => {
    const { id, revision } = await world.newDraft(relation, asker, state);
    if (relation === 'asked') await world.newCosignatureRequest(id, relation);
    return { id, draftId: id, revision, ...more };
  };

/** A comment that somebody else has made on a draft in review. */
function onComment(more: Variables): Case {
  return async ({ world, asker, relation }) => {
    const { id, revision } = await world.newDraft(relation, asker, 'in-review');
    const threadId = await world.app.office.insert(
      `INSERT INTO draft_comments (draft_id, revision, body, author_id)
       VALUES ($1, $2, 'Stimmt die Frist?', $3)`,
      [id, revision, (await world.app.office.newPerson()).subjectId],
    );
    return { threadId, ...more };
  };
}

/** A request to co-sign a draft that is in review. */
const onRequest =
  (more: Variables = {}): Case =>
  async ({ world, asker, relation }) => {
    const { id, revision } = await world.newDraft(relation, asker, 'in-review');
    return { requestId: await world.newCosignatureRequest(id, relation), revision, ...more };
  };

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** A rule that came with the application. */
const shippedRule = () => {
  const [rule] = fieldTerms;
  if (!rule) throw new Error('The application brings no rules');
  return { id: termRuleKey(rule) };
};

const onPerson =
  (variables: (person: TestPerson) => Variables): Case =>
  async ({ world }) =>
    variables(await world.app.office.newPerson('caseworker', world.teams.own));

async function withPassword({ world }: Situation, person: TestPerson, isDemo = false) {
  const hash = await world.app.get(Passwords).hash(password);
  await world.app.owner.query('UPDATE people SET password_hash = $2, is_demo = $3 WHERE id = $1', [
    person.personId,
    hash,
    isDemo,
  ]);
}

const onDraftEvents: Case = async ({ world, asker, relation }) => {
  const { id } = await world.newDraft(relation, asker, 'writing');
  return { draftId: id, isWriting: true };
};

const figureValue = { amount: 100, validFrom: '2026-01-01', source: '§ 45 AufenthV' };

const newFigure = ({ world }: Situation) => world.app.office.newFigure();

const onProposal =
  (more: Variables = {}): Case =>
  async ({ world: { app } }) => {
    const proposer = await app.office.newPerson('legal-coordinator');
    return { proposalId: await app.office.newFigureProposal(proposer), ...more };
  };

/** One for each operation of the schema. */
export const cases: Readonly<Record<string, Case>> = {
  signInOptions: nothing,
  viewer: nothing,
  signOut: nothing,
  recordVisit: nothing,
  teams: nothing,
  entries: nothing,
  comingIntoForce: nothing,
  recentlyPublished: nothing,
  topics: nothing,
  laws: nothing,
  inbox: nothing,
  inboxEvents: nothing,
  draftEvents: onDraftEvents,
  draftListEvents: nothing,
  people: nothing,
  auditEvents: nothing,
  drafts: () => ({ filter: 'OPEN' }),
  search: () => ({ query: 'Aufenthalt' }),
  suggest: () => ({ query: 'Aufenthalt' }),
  law: () => ({ key: 'leihg' }),
  provision: () => ({ law: 'leihg', label: '1' }),
  importLaw: () => ({ xml: statute, fileName: 'leihg_2020.xml' }),

  signIn: async (situation) => {
    const person = await situation.world.app.office.newPerson();
    await withPassword(situation, person);
    return { login: person.login, password };
  },
  signInAsDemoPerson: async (situation) => {
    const person = await situation.world.app.office.newPerson();
    await withPassword(situation, person, true);
    return { login: person.login };
  },
  changeOwnPassword: async (situation) => {
    if (situation.asker) await withPassword(situation, situation.asker);
    return { current: password, next: 'ein anderes Passwort' };
  },

  entry: async ({ world, relation }) => {
    const { entry } = await world.newPublication(relation);
    return { kind: 'LEGAL_ARTICLE', slug: entry.slug };
  },
  entryById: async ({ world, relation }) => ({
    id: (await world.newPublication(relation)).entry.id,
  }),
  publication: async ({ world, relation }) => ({ id: (await world.newPublication(relation)).id }),
  acknowledgementBoard: async ({ world, relation }) => ({
    publicationId: (await world.newPublication(relation)).id,
  }),
  acknowledge: async ({ world, asker, relation }) => {
    const { id, contentHash } = await world.newPublication('other-team');
    if (asker && relation === 'assigned')
      await world.app.owner.query(
        'INSERT INTO assignments (publication_id, subject_id) VALUES ($1, $2)',
        [id, asker.subjectId],
      );
    return { publicationId: id, contentHash };
  },

  createEntry: ({ world, relation }) => ({
    input: {
      kind: 'LEGAL_ARTICLE',
      title: 'Ein Titel',
      visibility: 'EVERYONE',
      ownerTeamId: relation === 'own-team' ? world.teams.own : world.teams.other,
    },
  }),
  updateEntrySettings: async ({ world, relation }) => ({
    id: (await world.newEntry(relation)).id,
    input: { aliases: ['Anderer Name'] },
  }),
  createDraft: async ({ world, relation }) => ({
    entryId: (await world.newPublication(relation)).entry.id,
  }),
  draft: onDraft('writing'),
  mergeDraft: async ({ world, asker, relation }) => {
    const { id, revision, entry } = await world.newDraft(relation, asker, 'writing');
    const { id: upTo } = await world.app.ledger.publish(entry);
    return { id, revision, upTo, input: completeInput() };
  },
  saveDraft: onDraft('writing', { input: completeInput({ title: 'Ein anderer Titel' }) }),
  discardDraft: onDraft('writing'),
  requestReview: onDraft('writing'),
  returnDraft: onDraft('in-review', { reason: 'Bitte genauer' }),
  approveDraft: onDraft('in-review', { materiality: 'MATERIAL' }),
  nameReviewers: onDraft('in-review', { reviewers: { personIds: [], teamIds: [] } }),
  reviewDesk: () => ({ scope: 'ALL' }),
  addComment: onDraft('in-review', { body: 'Stimmt die Frist?' }),
  answerComment: onComment({ body: 'Ja, siehe Erlass.' }),
  settleComment: onComment({ isSettled: true }),
  publishDraft: onDraft('approved'),
  publishWithOverride: onDraft('in-review', { reason: 'Eilt' }),

  createPerson: ({ world }) => ({
    input: { login: `neu-${world.app.office.next()}`, displayName: 'Neu', password },
  }),
  updatePerson: onPerson(({ personId }) => ({ id: personId, input: { displayName: 'Anders' } })),
  setPassword: onPerson(({ personId }) => ({ personId, password })),
  grantMembership: onPerson(({ personId }) => ({ input: { personId, role: 'EDITOR', ...period } })),
  setAbsence: async ({ world }) => {
    const [absent, deputy] = [
      await world.app.office.newPerson(),
      await world.app.office.newPerson(),
    ];
    return { input: { personId: absent.personId, deputyId: deputy.personId, ...period } };
  },
  endMembership: async ({ world }) => {
    const { personId } = await world.app.office.newPerson('caseworker', world.teams.own);
    const [membership]: { id: string }[] = await world.app.owner.query(
      'SELECT id FROM memberships WHERE person_id = $1',
      [personId],
    );
    return { id: membership?.id, on: '2026-01-01' };
  },
  createTeam: ({ world }) => ({ slug: `neu-${world.app.office.next()}`, name: 'Neues Team' }),

  requestCosignature: async (situation) => ({
    ...(await onDraft('writing')(situation)),
    teamId: situation.world.teams.own,
  }),
  cosignDraft: onRequest(),
  refuseCosignature: onRequest({ reason: 'So nicht' }),
  cancelCosignatureRequest: onRequest({ reason: 'Doch nicht' }),
  schedulePublication: onDraft('in-review', { at: inDays(7) }),
  unschedulePublication: async (situation) => {
    const variables = await onDraft('in-review')(situation);
    await situation.world.app.owner.query(
      `INSERT INTO publication_schedules (draft_id, due_at, set_by)
       SELECT id, $2, created_by FROM drafts WHERE id = $1`,
      [variables['id'], inDays(7)],
    );
    return variables;
  },
  secondLooks: () => ({ standing: 'OPEN' }),
  recordSecondLook: async ({ world, relation }) => ({
    publicationId: await world.newOverride(relation),
    outcome: 'AGREED',
  }),

  reviewQueue: nothing,
  confirmReview: async ({ world, relation }) => ({
    publicationId: (await world.newPublication(relation)).id,
  }),

  figures: nothing,
  figure: async (situation) => ({ key: await newFigure(situation) }),
  createFigure: ({ world }) => ({
    input: {
      key: `neu-${world.app.office.next()}`,
      name: `Neu ${world.app.office.next()}`,
      unit: 'EURO',
    },
  }),
  proposeFigureValue: async (situation) => ({
    key: await newFigure(situation),
    input: figureValue,
  }),
  confirmFigureValue: onProposal(),
  refuseFigureValue: onProposal({ reason: 'Falsche Quelle' }),

  termRules: nothing,
  searchesWithoutResult: nothing,
  searchReadings: () => ({ query: 'AE' }),
  termRule: shippedRule,
  restoreTermRule: shippedRule,
  switchTermRule: () => ({ ...shippedRule(), isOn: false }),
  saveTermRule: ({ world }) => ({
    input: { typed: [`Kürzel${world.app.office.next()}`], means: ['Titel'], relation: 'SAME' },
  }),
  removeTermRule: async ({ world }) => ({
    id: await world.app.office.insert(
      `INSERT INTO term_rules (typed, means, relation, changed_by) VALUES ('{Oma}', '{Eltern}', 'same', $1)`,
      [(await world.app.office.newPerson()).subjectId],
    ),
  }),
  reportMissingSearch: () => ({ query: 'nirgends' }),
  settleSearchWithoutResult: async ({ world }) => ({
    outcome: 'NOTHING_TO_DO',
    id: await world.app.office.insert(
      `INSERT INTO missing_searches (search_key, text, first_on, last_on)
       VALUES ($1, 'nirgends', '2026-01-01', '2026-01-01')`,
      [`nirgends ${world.app.office.next()}`],
    ),
  }),
};
