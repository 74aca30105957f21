import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doc, figure, p, type RichDocument } from '@rechtsstand/domain/document';
import { completeInput, Desk, type TestPerson } from '../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../test/support/test-application.js';
import { Contexts } from '../../platform/context/contexts.js';
import { ReindexService } from '../publishing/index.js';

let app: TestApplication;
let desk: Desk;
let team: string;
let proposer: TestPerson;
let confirmer: TestPerson;
beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam();
  proposer = desk.publisher;
  confirmer = desk.approver;
});
afterAll(() => app?.stop());

async function ask(query: string, variables: Record<string, unknown>, as: TestPerson) {
  const { data, errors } = await app.graphql(query, variables, { as });
  if (errors.length > 0) throw new Error(errors.join(', '));
  return data;
}

const FIGURE = `... on Figure { key values { from until amount source }
  records { sequence amount source proposedBy { id } confirmedBy { id } }
  openProposals { id amount canConfirm uses { otherEntries items { amount publication { entry { slug } }
    passages { lead tail } } } } }
  ... on Failures { failures { code path } }`;

async function propose(key: string, value: object, as = proposer) {
  const input = {
    amount: 100_00,
    validFrom: '2026-01-01',
    source: '§ 45 Nr. 1 AufenthV',
    ...value,
  };
  const data = await ask(
    `mutation ($key: ID!, $input: FigureValueInput!) {
       proposed: proposeFigureValue(key: $key, input: $input) { __typename ${FIGURE} } }`,
    { key, input },
    as,
  );
  return data.proposed;
}

async function confirm(proposalId: string, notice: object | null = null, as = confirmer) {
  const data = await ask(
    `mutation ($proposalId: ID!, $notice: FigureNoticeInput) {
       confirmed: confirmFigureValue(proposalId: $proposalId, notice: $notice) {
         ... on ConfirmedFigureValue { noticeDraftId figure { ${FIGURE.split('... on Failures')[0]} } }
         ... on Failures { failures { code path } } } }`,
    { proposalId, notice },
    as,
  );
  return data.confirmed;
}

/** Proposes a value and has somebody else confirm it; the figure as it is then. */
async function record(key: string, value: object) {
  const { openProposals } = await propose(key, value);
  return (await confirm(openProposals.at(-1).id)).figure;
}

async function read(key: string, asOf: object = {}, as = confirmer) {
  const query = `query ($key: ID!, $asOf: AsOf) { figure(key: $key, asOf: $asOf) { ${FIGURE.split('... on Failures')[0]} } }`;
  return (await ask(query, { key, asOf }, as)).figure;
}

const text = (key: string): RichDocument =>
  doc(p('Zu zahlen sind ', figure(key, 'Gebühr'), ' vorab. Sonst nichts.'));

describe('a value of a figure', () => {
  it('counts once somebody else than its proposer has confirmed it', async () => {
    const key = await app.office.newFigure();
    const proposed = await propose(key, {});
    expect(proposed).toMatchObject({
      values: [],
      records: [],
      openProposals: [{ canConfirm: false }],
    });
    const [{ id }] = proposed.openProposals;
    expect(await confirm(id, null, proposer)).toEqual({
      failures: [{ code: 'figure-own-proposal', path: 'proposalId' }],
    });
    const { figure: confirmed } = await confirm(id);
    expect(confirmed).toMatchObject({
      values: [{ from: '2026-01-01', until: null, amount: 100_00, source: '§ 45 Nr. 1 AufenthV' }],
      records: [
        {
          sequence: 1,
          proposedBy: { id: proposer.subjectId },
          confirmedBy: { id: confirmer.subjectId },
        },
      ],
      openProposals: [],
    });
  });

  it('is never confirmed by its proposer, whatever the API says', async () => {
    const proposalId = await app.office.newFigureProposal(proposer);
    await expect(
      app.owner.query(
        `INSERT INTO figure_decisions (proposal_id, figure_key, outcome, decided_by, decided_at)
         VALUES ($1, 'x', 'confirmed', $2, now())`,
        [proposalId, proposer.subjectId],
      ),
    ).rejects.toMatchObject({ constraint: 'figure_four_eyes' });
  });

  it.each(['figures', 'figure_proposals', 'figure_decisions'])(
    'is never changed or deleted in %s, not even by the owner of the tables',
    async (table) => {
      await record(await app.office.newFigure(), {});
      await expect(app.owner.query(`DELETE FROM ${table}`)).rejects.toThrow('append-only');
    },
  );

  it('is corrected by a later one, and stays what it was as known before', async () => {
    const key = await app.office.newFigure();
    await record(key, { amount: 100_00 });
    const knownAt = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await record(key, { amount: 110_00 });
    expect((await read(key)).values).toMatchObject([{ amount: 110_00 }]);
    expect(await read(key, { knownAt })).toMatchObject({
      values: [{ amount: 100_00 }],
      records: [{ sequence: 1 }],
    });
  });

  it('is decided on once, also of two who do it at the same time', async () => {
    const key = await app.office.newFigure();
    const other = await app.office.newPerson('head');
    const [{ id }] = (await propose(key, {})).openProposals;
    const answers = await Promise.all([confirm(id), confirm(id, null, other)]);
    expect(answers.filter(({ failures }) => failures)).toEqual([
      { failures: [{ code: 'figure-proposal-not-open', path: 'proposalId' }] },
    ]);
    expect((await read(key)).records).toHaveLength(1);
  });

  it('is numbered in the order of confirmation, also when two are confirmed at once', async () => {
    const key = await app.office.newFigure();
    await propose(key, { amount: 1 });
    const { openProposals } = await propose(key, { amount: 2, validFrom: '2027-01-01' });
    await Promise.all(openProposals.map(({ id }: { id: string }) => confirm(id)));
    const { records } = await read(key);
    expect(records.map(({ sequence }: { sequence: number }) => sequence)).toEqual([2, 1]);
  });

  it('is refused with a reason, and then no longer open', async () => {
    const key = await app.office.newFigure();
    const [{ id }] = (await propose(key, {})).openProposals;
    const refuse = async (reason: string) =>
      (
        await ask(
          `mutation ($id: ID!, $reason: String!) { refused: refuseFigureValue(proposalId: $id, reason: $reason) { ${FIGURE} } }`,
          { id, reason },
          proposer,
        )
      ).refused;
    expect(await refuse(' ')).toMatchObject({ failures: [{ path: 'reason' }] });
    expect(await refuse('Vertippt')).toMatchObject({ openProposals: [], records: [] });
    expect(await confirm(id)).toMatchObject({ failures: [{ code: 'figure-proposal-not-open' }] });
  });

  it('stands in the audit log with who proposed and who confirmed it', async () => {
    const key = await app.office.newFigure();
    await record(key, {});
    const events = await app.owner.query(
      `SELECT action, actor_id FROM audit_events WHERE object_id = $1 ORDER BY sequence`,
      [key],
    );
    expect(events).toEqual([
      { action: 'figure.proposed', actor_id: proposer.subjectId },
      { action: 'figure.confirmed', actor_id: confirmer.subjectId },
    ]);
  });
});

describe('a figure in a text', () => {
  it('has to exist', async () => {
    const draft = await desk.newEntry(team);
    const document = doc(p(figure('gibt-es-nicht', 'Gebühr')));
    const written = await desk.write(draft, completeInput({ document }));
    expect(written.failures).toMatchObject([{ code: 'unknown-figure', path: 'document' }]);
  });

  it('comes with its publication, with the values of every day', async () => {
    const key = await app.office.newFigure();
    await record(key, {});
    const { publicationId } = await desk.published(team, { document: text(key) });
    const query = `query ($id: ID!) { publication(id: $id) { figures { key values { amount } } } }`;
    const { publication } = await ask(query, { id: publicationId }, desk.author);
    expect(publication.figures).toEqual([{ key, values: [{ amount: 100_00 }] }]);
  });

  it('shows before a new value is confirmed what it would touch, with the sentence', async () => {
    const key = await app.office.newFigure();
    await record(key, {});
    const { slug } = await desk.published(team, { document: text(key) });
    await desk.published(team, { document: text(key), validUntil: '2026-06-01' });
    const { openProposals } = await propose(key, { amount: 110_00, validFrom: '2027-01-01' });
    expect(openProposals[0].uses).toEqual({
      otherEntries: 0,
      items: [
        {
          amount: 100_00,
          publication: { entry: { slug } },
          passages: [{ lead: 'Zu zahlen sind ', tail: ' vorab.' }],
        },
      ],
    });
  });

  it('counts the pages that the viewer may not see, and names none of them', async () => {
    const key = await app.office.newFigure();
    const { entryId } = await desk.published(team, { document: text(key) });
    await app.owner.query(`UPDATE entries SET visibility = 'teams' WHERE id = $1`, [entryId]);
    const outsider = await app.office.newPerson('caseworker', await app.office.newTeam());
    const query = `query ($key: ID!) { figure(key: $key) { uses { otherEntries items { from } } openProposals { id } } }`;
    await propose(key, {});
    const { figure: seen } = await ask(query, { key }, outsider);
    expect(seen).toEqual({ uses: { otherEntries: 1, items: [] }, openProposals: [] });
  });

  it('is found again when the projections are thrown away', async () => {
    const key = await app.office.newFigure();
    const { publicationId } = await desk.published(team, { document: text(key) });
    const uses = () =>
      app.owner.query('SELECT position, figure_key FROM figure_uses WHERE publication_id = $1', [
        publicationId,
      ]);
    expect(await uses()).toEqual([{ position: 0, figure_key: key }]);
    await app.get(ReindexService).entries(app.get(Contexts).create(null));
    expect(await uses()).toEqual([{ position: 0, figure_key: key }]);
  });
});

describe('the notice of a new value', () => {
  it('is drafted with its confirmation: what changes, from when, and every page concerned', async () => {
    const key = await app.office.newFigure();
    const { entryId } = await desk.published(team, { document: text(key) });
    const [{ id }] = (await propose(key, { validFrom: '2027-01-01' })).openProposals;
    const notice = { title: 'Neue Gebühr', whatChanges: 'Die Gebühr steigt.', ownerTeamId: team };
    const { noticeDraftId } = await confirm(id, notice);
    const { draft } = await ask(
      'query ($id: ID!) { draft(id: $id) { title facts entry { kind } } }',
      { id: noticeDraftId },
      confirmer,
    );
    expect(draft).toMatchObject({
      title: 'Neue Gebühr',
      entry: { kind: 'CHANGE_NOTICE' },
      facts: {
        whatChanges: 'Die Gebühr steigt.',
        entersIntoForceOn: '2027-01-01',
        affectedEntryIds: [entryId],
        legalBasis: ['§ 45 Nr. 1 AufenthV'],
      },
    });
  });

  it('is for everybody, and names no page that is only for some, whoever confirms', async () => {
    const key = await app.office.newFigure();
    const { entryId: open } = await desk.published(team, { document: text(key) });
    const { entryId: hidden } = await desk.published(team, { document: text(key) });
    await app.owner.query(`UPDATE entries SET visibility = 'teams' WHERE id = $1`, [hidden]);
    const [{ id, uses }] = (await propose(key, {})).openProposals;
    expect(uses.items).toHaveLength(2);
    const notice = { title: 'Neue Gebühr', whatChanges: 'Sie steigt.', ownerTeamId: team };
    const { noticeDraftId } = await confirm(id, notice);
    const { draft } = await ask(
      'query ($id: ID!) { draft(id: $id) { facts } }',
      { id: noticeDraftId },
      confirmer,
    );
    expect(draft.facts.affectedEntryIds).toEqual([open]);
  });

  it('leaves the value unconfirmed where it cannot be drafted', async () => {
    const key = await app.office.newFigure();
    const [{ id }] = (await propose(key, {})).openProposals;
    const notice = { title: '', whatChanges: '', ownerTeamId: team };
    expect(await confirm(id, notice)).toMatchObject({ failures: [{ path: 'title' }] });
    expect(await read(key)).toMatchObject({ records: [], openProposals: [{ id }] });
  });
});
