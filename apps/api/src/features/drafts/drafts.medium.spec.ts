import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doc, entryLink, p } from '@rechtsstand/domain/document';
import { randomUUID } from 'node:crypto';
import type { TestPerson } from '../../../../../test/factories/index.js';
import { completeFacts, completeInput, Desk } from '../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../test/support/test-application.js';

let app: TestApplication;
let desk: Desk;
let team: string;
let caseworker: TestPerson;

beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam();
  caseworker = await app.office.newPerson('caseworker', team);
});
afterAll(() => app.stop());

interface Failure {
  code: string;
  path: string;
}
interface Identified {
  id: string;
}

const faultsOf = (outcome: { failures?: Failure[] }) =>
  outcome.failures?.map(({ code, path }) => `${code} ${path}`);

async function draft(id: string, as = desk.author) {
  const query = `query ($id: ID!) { draft(id: $id) {
    title revision state validUntil isStale faults { code path } covers { id } basedOn { id }
    permissions { canEdit canRequestReview canReturn canApprove canPublish canOverride canDiscard } } }`;
  return (await app.graphql(query, { id }, { as })).data.draft;
}

describe('saving a draft', () => {
  it('is refused when somebody else has saved since, and changes nothing', async () => {
    const begun = await desk.newEntry(team);
    const saved = await desk.write(begun, completeInput({ title: 'Erster' }));
    const late = await desk.write(begun, completeInput({ title: 'Zweiter' }));
    expect(faultsOf(late)).toEqual(['stale-revision revision']);
    expect(await draft(begun.id)).toMatchObject({ title: 'Erster', revision: saved.revision });
  });

  it('lets one of two that come at once win', async () => {
    const begun = await desk.newEntry(team);
    const outcomes = await Promise.all([
      desk.write(begun, completeInput()),
      desk.write(begun, completeInput()),
    ]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['Draft', 'Failures']);
  });

  it('changes nothing under an id in capitals, which is not how ids are written', async () => {
    const begun = await desk.newEntry(team);
    const capitals = { ...begun, id: begun.id.toUpperCase() };
    expect(faultsOf(await desk.write(capitals, completeInput()))).toEqual(['draft-not-found ']);
    expect(await draft(begun.id)).toMatchObject({ revision: begun.revision });
  });

  it('tells everything that is wrong with it at once, and where', async () => {
    const begun = await desk.newEntry(team);
    const hidden = await desk.published(team);
    await app.owner.query(`UPDATE entries SET visibility = 'teams' WHERE id = $1`, [
      hidden.entryId,
    ]);
    const facts = { ...completeFacts({ legalBasis: ['irgendwo'] }), shortAnswer: 7 };
    const syntax = await desk.write(begun, {
      ...completeInput({ facts, document: { type: 'doc', content: [{ type: 'video' }] } }),
      ...{ validUntil: '2025-01-01', replaces: [randomUUID()] },
    });
    expect(faultsOf(syntax)).toEqual([
      'not-a-text facts.shortAnswer',
      'unknown-node document.content[0].type',
      'unknown-publication replaces[0]',
      'validity-is-empty validUntil',
    ]);
    const dangling = await desk.write(begun, {
      ...completeInput({ document: doc(p(entryLink(hidden.entryId, 'Versteckt'))) }),
      audience: { everyone: false, teamIds: [randomUUID()], roles: [] },
    });
    expect(faultsOf(dangling)).toEqual([
      'unknown-entry document',
      'unknown-team audience.teamIds[0]',
    ]);
    expect(await draft(begun.id)).toMatchObject({ revision: begun.revision });
  });

  it('keeps a legal basis that is no citation yet, and lets nobody review it', async () => {
    const facts = completeFacts({ legalBasis: ['§ 18g AufenthG', 'irgendwo'] });
    const written = await desk.write(await desk.newEntry(team), completeInput({ facts }));
    expect(written).toMatchObject({ state: 'WRITING' });
    const outcome = await desk.requestReview(written);
    expect(faultsOf(outcome)).toEqual(['not-a-citation facts.legalBasis[1]']);
  });

  it('takes the draft back from review', async () => {
    const written = await desk.write(await desk.newEntry(team), completeInput());
    const inReview = await desk.requestReview(written);
    const edited = await desk.write(inReview, completeInput({ title: 'Anders' }));
    expect(edited).toMatchObject({ state: 'WRITING' });
  });
});

describe('saving what is there already', () => {
  it('is no edit: it voids no approval and makes nobody a contributor', async () => {
    const approved = await desk.approved(team);
    const saved = await desk.write(approved, completeInput(), desk.publisher);
    expect(saved).toMatchObject({ state: 'APPROVED', revision: approved.revision });
    const contributors: { id: string }[] = await app.owner.query(
      'SELECT subject_id AS id FROM draft_contributors WHERE draft_id = $1',
      [approved.id],
    );
    expect(contributors).toEqual([{ id: desk.author.subjectId }]);
  });
});

describe('review', () => {
  it('is not requested for a draft that lacks something, and the draft says what', async () => {
    const { id, revision, entry } = await desk.newEntry(team);
    const refused = await desk.requestReview({ id, revision, entry, state: 'WRITING' });
    const faults = (await draft(id)).faults.map(({ code, path }: Failure) => `${code} ${path}`);
    expect(faults).toContain('day-missing validFrom');
    expect(faultsOf(refused)).toEqual(faults);
  });

  it('sends a draft back only with a reason', async () => {
    const written = await desk.write(await desk.newEntry(team), completeInput());
    const inReview = await desk.requestReview(written);
    expect(faultsOf(await desk.sendBack(inReview, '  '))).toEqual(['reason-missing reason']);
    expect(await desk.sendBack(inReview, 'Frist fehlt')).toMatchObject({ state: 'WRITING' });
  });

  it('has no way out of a discarded draft', async () => {
    const discarded = await desk.discard(await desk.newEntry(team));
    expect(discarded).toMatchObject({ state: 'DISCARDED' });
    expect(faultsOf(await desk.write(discarded, completeInput()))).toEqual([
      'draft-action-not-allowed state',
    ]);
  });
});

it('a draft begun with nothing settled begins like one that leaves it out', async () => {
  const { entryId } = await desk.published(team);
  const create = `mutation ($id: ID!) { createDraft(entryId: $id, basedOn: null, start: null) {
    ... on Draft { changeSummary state } } }`;
  const { data, errors } = await app.graphql(create, { id: entryId }, { as: desk.author });
  expect(errors).toEqual([]);
  expect(data.createDraft).toEqual({ changeSummary: '', state: 'WRITING' });
});

describe('a caseworker', () => {
  it('suggests a draft and edits it, and leaves the rest to editors', async () => {
    const { entryId } = await desk.published(team);
    const create = `mutation ($id: ID!) { createDraft(entryId: $id) {
      ... on Draft { id revision state entry { id slug } } } }`;
    const { data } = await app.graphql(create, { id: entryId }, { as: caseworker });
    const suggestion = await desk.write(data.createDraft, completeInput(), caseworker);
    expect((await draft(suggestion.id, caseworker)).permissions).toEqual({
      canEdit: true,
      canRequestReview: false,
      canReturn: false,
      canApprove: false,
      canPublish: false,
      canOverride: false,
      canDiscard: true,
    });
    await expect(desk.requestReview(suggestion, caseworker)).rejects.toThrow('forbidden');
    expect(await desk.requestReview(suggestion)).toMatchObject({ state: 'IN_REVIEW' });
  });

  it('begins no draft of an entry that is not published, whose title is in a draft', async () => {
    const { entry } = await desk.newEntry(team, { title: 'Noch geheim' });
    const create = `mutation ($id: ID!) { createDraft(entryId: $id) {
      ... on Draft { title } ... on Failures { failures { code path } } } }`;
    const { data } = await app.graphql(create, { id: entry.id }, { as: caseworker });
    expect(faultsOf(data.createDraft)).toEqual(['entry-not-found entryId']);
  });

  it('sees nothing of the drafts of others', async () => {
    const { id, revision, entry } = await desk.newEntry(team);
    expect(await draft(id, caseworker)).toBeNull();
    const write = desk.write({ id, revision, entry, state: '' }, completeInput(), caseworker);
    expect(faultsOf(await write)).toEqual(['draft-not-found ']);
    const { data } = await app.graphql(
      `{ drafts(filter: OPEN, limit: 200) { items { id } } }`,
      {},
      {
        as: caseworker,
      },
    );
    expect(data.drafts.items.map((item: Identified) => item.id)).not.toContain(id);
  });
});

describe('lists of drafts', () => {
  it('show each person what is theirs to do', async () => {
    const lead = await app.office.newPerson('team-lead', team);
    const written = await desk.write(await desk.newEntry(team), completeInput());
    const { id } = await desk.requestReview(written);
    const lists = async (as: TestPerson) => {
      const query = `{ mine: drafts(filter: MINE, limit: 200) { items { id } }
        review: drafts(filter: TO_REVIEW, limit: 200) { items { id } }
        approved: drafts(filter: APPROVED, limit: 200) { items { id } } }`;
      const { data } = await app.graphql(query, {}, { as });
      return Object.entries<{ items: Identified[] }>(data)
        .filter(([, { items }]) => items.some((item) => item.id === id))
        .map(([name]) => name);
    };
    expect(await lists(desk.author)).toEqual(['mine']);
    expect(await lists(desk.approver)).toEqual(['review']);
    expect(await lists(lead)).toEqual([]);
    await desk.approve({ ...written, id });
    expect(await lists(desk.publisher)).toEqual(['approved']);
  });
});

describe('the list of what one has written', () => {
  it('leaves out what one may no longer read', async () => {
    const editor = await app.office.newPerson('editor', team);
    const { id } = await desk.write(await desk.newEntry(team), completeInput(), editor);
    const mine = async () => {
      const query = '{ drafts(filter: MINE) { items { id } } }';
      return (await app.graphql(query, {}, { as: editor })).data.drafts.items;
    };
    expect(await mine()).toEqual([{ id }]);
    const demote = `UPDATE memberships SET role = 'caseworker' WHERE person_id = $1`;
    await app.owner.query(demote, [editor.personId]);
    expect(await mine()).toEqual([]);
    expect(await draft(id, editor)).toBeNull();
  });
});

describe('a new draft', () => {
  it('starts as a copy of the text that applies today, without its days', async () => {
    const { entryId, publicationId } = await desk.published(team, { title: 'Gilt heute' });
    const { id } = await desk.newDraft(entryId);
    expect(await draft(id)).toMatchObject({
      title: 'Gilt heute',
      basedOn: { id: publicationId },
      faults: expect.arrayContaining([{ code: 'day-missing', path: 'validFrom' }]),
    });
  });

  it('becomes stale when something else is published', async () => {
    const { entryId } = await desk.published(team);
    const { id } = await desk.newDraft(entryId);
    expect(await draft(id)).toMatchObject({ isStale: false });
    const other = await desk.newDraft(entryId);
    await desk.publish(await desk.approvedFrom(other, { validFrom: '2026-05-01' }));
    expect(await draft(id)).toMatchObject({ isStale: true });
  });

  it('that is a repeal needs something to repeal', async () => {
    const { entry } = await desk.newEntry(team);
    expect(faultsOf(await desk.newDraft(entry.id, { kind: 'REPEAL' }))).toEqual([
      'nothing-to-repeal basedOn',
    ]);
  });
});

describe('a new entry', () => {
  const create = async (input: object, as = desk.author) => {
    const query = `mutation ($input: CreateEntryInput!) { createEntry(input: $input) {
      ... on Draft { title entry { slug } } ... on Failures { failures { code path args { name value } } } } }`;
    const base = { kind: 'PROCESS_INSTRUCTION', title: 'Duldung', visibility: 'EVERYONE' };
    const { data, errors } = await app.graphql(
      query,
      { input: { ...base, ownerTeamId: team, ...input } },
      { as },
    );
    return errors.length > 0 ? errors : data.createEntry;
  };

  it('gets a free slug made from its title', async () => {
    expect(await create({})).toMatchObject({ entry: { slug: 'duldung' } });
    expect(await create({})).toMatchObject({ entry: { slug: 'duldung-2' } });
  });

  it('is offered another slug where the wanted one is taken', async () => {
    await create({ slug: 'vergeben' });
    expect(await create({ slug: 'vergeben' })).toEqual({
      failures: [
        { code: 'slug-taken', path: 'slug', args: [{ name: 'suggestion', value: 'vergeben-2' }] },
      ],
    });
  });

  it('tells what is wrong with its settings', async () => {
    const { failures } = await create({ title: ' ', topicIds: [randomUUID()], aliases: [''] });
    expect(failures.map(({ code, path }: Failure) => `${code} ${path}`)).toEqual([
      'text-missing title',
      'text-missing aliases[0]',
      'unknown-topic topicIds[0]',
    ]);
  });

  it('is not begun by caseworkers', async () => {
    expect(await create({}, caseworker)).toEqual(['forbidden']);
  });
});
