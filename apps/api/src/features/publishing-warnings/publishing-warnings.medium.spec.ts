import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseCitations } from '@rechtsstand/domain/citation';
import { cite, doc, entryLink, figure, p } from '@rechtsstand/domain/document';
import { addDays, todayAt } from '@rechtsstand/domain/time';
import { completeFacts, Desk } from '../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../test/support/test-application.js';

let app: TestApplication;
let desk: Desk;
let team: string;
const today = todayAt(new Date());
const [past, soon, later] = [addDays(today, -10), addDays(today, 30), addDays(today, 60)];

beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam('nord');
  const law = await app.office.insert(
    `INSERT INTO laws (slug, abbreviation, title) VALUES ('leihg', 'LeihG', 'Leihgesetz')`,
    [],
  );
  await app.owner.query(`INSERT INTO law_aliases VALUES ('leihg', $1)`, [law]);
  const provision = (label: string) =>
    app.office.insert(`INSERT INTO provisions (law_id, label, label_key) VALUES ($1, $2, $3)`, [
      law,
      `§ ${label}`,
      label,
    ]);
  const version = (of: string, sequence: number, kind: string, from: string | null) =>
    app.owner.query(
      `INSERT INTO provision_versions (provision_id, sequence, kind, title, outline, position, text,
         plain_text, content_hash, valid_from)
       VALUES ($1, $2, $3, '', '[]', 1, '{}', '', $4, $5)`,
      [of, sequence, kind, String(sequence).repeat(64), from],
    );
  const [kept, ended] = [await provision('1'), await provision('2')];
  await version(kept, 1, 'text', null);
  await version(ended, 1, 'text', null);
  await version(ended, 2, 'repealed', later);
});
afterAll(() => app.stop());

async function warningsOf(id: string, as = desk.author) {
  const { data } = await app.graphql(
    `query ($id: ID!) { draft(id: $id) { takesBack { sequence } publishingWarnings {
       kind path blockId from until text version isConfirmed } } }`,
    { id },
    { as },
  );
  return data.draft;
}

const cited = (text: string) => cite(text, parseCitations(text)[0]!.canonical);

async function written(entryId: string, input: Record<string, unknown>) {
  const draft = await desk.newDraft(entryId);
  const facts = completeFacts({ legalBasis: ['§ 1 LeihG'] });
  return desk.write(draft, {
    title: 'Ein Titel',
    facts,
    document: doc(p('Ein Text.')),
    changeSummary: 'Neu',
    materiality: 'MATERIAL',
    ...input,
  });
}

async function recordValue(
  key: string,
  { amount, from, until }: { amount: number; from: string; until: string | null },
) {
  const proposalId = await app.office.insert(
    `INSERT INTO figure_proposals (figure_key, amount, valid_from, valid_until, source, proposed_by)
     VALUES ($1, $2, $3, $4, '§ 1 LeihG', $5)`,
    [key, amount, from, until, desk.author.subjectId],
  );
  await app.owner.query(
    `INSERT INTO figure_decisions (proposal_id, figure_key, outcome, decided_by, decided_at)
     VALUES ($1, $2, 'confirmed', $3, now())`,
    [proposalId, key, desk.approver.subjectId],
  );
}

describe('The warnings before publishing', () => {
  it('are none for a text that follows on the one in force', async () => {
    const { entryId } = await desk.published(team, { validFrom: past });
    const { id } = await written(entryId, { validFrom: soon });
    expect(await warningsOf(id)).toEqual({ takesBack: null, publishingWarnings: [] });
  });

  it('name the scheduled version that is covered, and whether that is meant', async () => {
    const { entryId } = await desk.published(team, { validFrom: past });
    const planned = await desk.approvedFrom(await desk.newDraft(entryId), {
      title: 'Der geplante Text',
      validFrom: soon,
    });
    const { id: plannedId } = await desk.publish(planned);
    const draft = await written(entryId, { validFrom: addDays(soon, -1), validUntil: later });
    expect((await warningsOf(draft.id)).publishingWarnings).toEqual([
      expect.objectContaining({
        kind: 'COVERS_SCHEDULED',
        path: 'replaces',
        text: 'Der geplante Text',
        version: 2,
        from: soon,
        isConfirmed: false,
      }),
    ]);
    const confirmed = await written(entryId, {
      validFrom: addDays(soon, -1),
      validUntil: later,
      replaces: [plannedId],
    });
    expect((await warningsOf(confirmed.id)).publishingWarnings).toEqual([
      expect.objectContaining({ kind: 'COVERS_SCHEDULED', isConfirmed: true }),
    ]);
  });

  it('name the earlier version that resumes once a limited one has ended', async () => {
    const { entryId } = await desk.published(team, { title: 'Der alte Text', validFrom: past });
    const limited = { validFrom: soon, validUntil: later };
    await desk.publish(await desk.approvedFrom(await desk.newDraft(entryId), limited));
    const { id } = await written(entryId, { validFrom: addDays(soon, -1) });
    expect((await warningsOf(id)).publishingWarnings).toEqual([
      expect.objectContaining({
        kind: 'RESUMES',
        path: 'validUntil',
        text: 'Der alte Text',
        version: 1,
        from: later,
        until: null,
      }),
    ]);
  });

  it('look up when linked entries apply, by their titles, and what laws have', async () => {
    const { entryId: linked } = await desk.published(team, {
      title: 'Seite auf Zeit',
      validFrom: past,
      validUntil: later,
    });
    const { entryId } = await desk.published(team, { validFrom: past });
    const { id } = await written(entryId, {
      validFrom: soon,
      facts: completeFacts({
        legalBasis: ['§ 1 LeihG', '§ 3 LeihG'],
        nextTitles: [{ text: 'Danach', entryId: linked }],
      }),
      document: doc(p('Siehe ', entryLink(linked, 'dort'), ' und ', cited('§ 2 LeihG'), '.')),
    });
    const { publishingWarnings } = await warningsOf(id);
    expect(publishingWarnings).toEqual([
      expect.objectContaining({
        kind: 'LINK_NOT_IN_FORCE',
        path: 'facts.nextTitles[0].entryId',
        text: 'Seite auf Zeit',
        from: later,
        until: null,
      }),
      expect.objectContaining({
        kind: 'LINK_NOT_IN_FORCE',
        path: 'document',
        blockId: 'b0000001',
        text: 'dort',
      }),
      expect.objectContaining({
        kind: 'PROVISION_UNKNOWN',
        path: 'facts.legalBasis[1]',
        text: '§ 3 LeihG',
        from: soon,
      }),
      expect.objectContaining({
        kind: 'PROVISION_UNKNOWN',
        blockId: 'b0000001',
        text: '§ 2 LeihG',
        from: later,
      }),
    ]);
  });

  it('name a figure of the text with the days on which it has no value', async () => {
    const key = await app.office.newFigure();
    await recordValue(key, { amount: 100, from: addDays(soon, 10), until: later });
    const { entryId } = await desk.published(team, { validFrom: past });
    const { id } = await written(entryId, {
      validFrom: soon,
      document: doc(p('Zu zahlen sind ', figure(key, 'Gebühr'), '.')),
    });
    const told = {
      kind: 'FIGURE_WITHOUT_VALUE',
      path: 'document',
      blockId: 'b0000001',
      text: 'Gebühr',
    };
    expect((await warningsOf(id)).publishingWarnings).toMatchObject([
      { ...told, from: soon, until: addDays(soon, 10) },
      { ...told, from: later, until: null },
    ]);
    await recordValue(key, { amount: 110, from: soon, until: null });
    expect((await warningsOf(id)).publishingWarnings).toEqual([]);
  });

  it('tell nothing of an entry that the reader of the draft may not see', async () => {
    const hidden = await app.ledger.newEntry({ ownerTeamId: team, visibility: 'teams' });
    await app.ledger.publish(hidden, { validFrom: past, validUntil: soon });
    const { entryId } = await desk.published(team, { validFrom: past });
    const head = desk.approver;
    const draft = await desk.newDraft(entryId);
    const { id } = await desk.write(
      draft,
      {
        title: 'Ein Titel',
        facts: completeFacts(),
        document: doc(p(entryLink(hidden.id, 'geheim'))),
        validFrom: soon,
        changeSummary: 'Neu',
        materiality: 'MATERIAL',
      },
      head,
    );
    const elsewhere = await app.office.newPerson('editor', await app.office.newTeam('sued'));
    expect((await warningsOf(id, head)).publishingWarnings).toHaveLength(1);
    expect((await warningsOf(id, elsewhere)).publishingWarnings).toEqual([]);
  });

  it('say what a postponement takes back', async () => {
    const { entryId } = await desk.published(team, { validFrom: past });
    const planned = await desk.approvedFrom(await desk.newDraft(entryId), { validFrom: soon });
    const { id: basedOn } = await desk.publish(planned);
    const start = { postpones: true, validFrom: later };
    const { id } = await desk.newDraft(entryId, { basedOn, start });
    expect(await warningsOf(id)).toEqual({ takesBack: { sequence: 2 }, publishingWarnings: [] });
  });
});
