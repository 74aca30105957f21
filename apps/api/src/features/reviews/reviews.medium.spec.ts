import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addMonths, type LocalDate, localDate, todayAt } from '@rechtsstand/domain/time';
import { reviewDueOn, reviewStanding } from '@rechtsstand/domain/review';
import { randomUUID } from 'node:crypto';
import { Desk, type TestEntry, type TestPerson } from '../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../test/support/test-application.js';

const today = todayAt(new Date());
let app: TestApplication;
let desk: Desk;
let team: string;
let editor: TestPerson;
let coordinator: TestPerson;
beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam();
  editor = await app.office.newPerson('editor', team);
  coordinator = desk.publisher;
});
afterAll(() => app?.stop());

interface Plan {
  intervalMonths?: number | null;
  appointedOn?: LocalDate | null;
  reviewedOn?: LocalDate | null;
  responsibleId?: string | null;
}

async function plan(entryId: string, set: Plan): Promise<void> {
  await app.owner.query(
    `UPDATE entries SET review_interval_months = $2, review_appointed_on = $3, reviewed_on = $4,
       responsible_id = $5 WHERE id = $1`,
    [
      entryId,
      set.intervalMonths ?? null,
      set.appointedOn ?? null,
      set.reviewedOn ?? null,
      set.responsibleId ?? null,
    ],
  );
}

/** A published entry of a team, with its text in force. */
async function planned(
  set: Plan,
  ownerTeamId = team,
): Promise<TestEntry & { publicationId: string }> {
  const entry = await app.ledger.newEntry({ ownerTeamId });
  const { id: publicationId } = await app.ledger.publish(entry);
  await plan(entry.id, set);
  return { ...entry, publicationId };
}

async function ask(query: string, variables: Record<string, unknown>, as: TestPerson) {
  const { data, errors } = await app.graphql(query, variables, { as });
  if (errors.length > 0) throw new Error(errors.join(', '));
  return data;
}

async function confirm(publicationId: string, note: string | null = null, as = editor) {
  const data = await ask(
    `mutation ($id: ID!, $note: String) { confirmReview(publicationId: $id, note: $note) {
       ... on ReviewConfirmation { confirmedOn note confirmedBy { id }
         publication { sequence entry { reviewDueOn lastConfirmation { note } } } }
       ... on Failures { failures { code path } } } }`,
    { id: publicationId, note },
    as,
  );
  return data.confirmReview;
}

const dueOn = async (id: string) =>
  (await ask('query ($id: ID!) { entryById(id: $id) { reviewDueOn } }', { id }, coordinator))
    .entryById.reviewDueOn;

async function queue(as: TestPerson, args = '') {
  const data = await ask(
    `{ reviewQueue(limit: 100${args}) { totalItems dueItems soonItems items { id } } }`,
    {},
    as,
  );
  const { items, ...counts } = data.reviewQueue;
  return { ids: items.map(({ id }: { id: string }) => id), ...counts };
}

async function settings(entryId: string, input: object, as = coordinator) {
  const data = await ask(
    `mutation ($id: ID!, $input: EntrySettingsInput!) { updateEntrySettings(id: $id, input: $input) {
       ... on Entry { reviewDueOn reviewAppointedOn reviewIntervalMonths responsible { id } }
       ... on Failures { failures { code path } } } }`,
    { id: entryId, input },
    as,
  );
  return data.updateEntrySettings;
}

describe('confirming that a text is still right', () => {
  it('says who checked which publication on which day, and moves the next review on', async () => {
    const { publicationId } = await planned({
      intervalMonths: 12,
      reviewedOn: localDate('2020-01-01'),
    });
    expect(await confirm(publicationId, ' Mit Erlass 12 verglichen. ')).toEqual({
      confirmedOn: today,
      note: 'Mit Erlass 12 verglichen.',
      confirmedBy: { id: editor.subjectId },
      publication: {
        sequence: 1,
        entry: {
          reviewDueOn: addMonths(today, 12),
          lastConfirmation: { note: 'Mit Erlass 12 verglichen.' },
        },
      },
    });
    const [event] = await app.owner.query(
      `SELECT actor_id, details FROM audit_events WHERE action = 'review.confirmed' AND object_id = $1`,
      [publicationId],
    );
    expect(event).toEqual({
      actor_id: editor.subjectId,
      details: { reviewDueOn: addMonths(today, 12) },
    });
  });

  it('makes no new version', async () => {
    const { id, publicationId } = await planned({});
    await confirm(publicationId);
    const rows = await app.owner.query('SELECT id FROM publications WHERE entry_id = $1', [id]);
    expect(rows).toEqual([{ id: publicationId }]);
  });

  it('is refused for any text but the one in force, and changes nothing', async () => {
    const entry = await planned({ appointedOn: today });
    await app.ledger.publish(entry, { validFrom: '2021-01-01' });
    expect(await confirm(entry.publicationId)).toEqual({
      failures: [{ code: 'not-the-version-in-force', path: 'publicationId' }],
    });
    expect(await dueOn(entry.id)).toBe(today);
  });

  it.each([randomUUID(), 'irgendwas'])('is refused for what is not there: %s', async (id) => {
    expect(await confirm(id)).toMatchObject({ failures: [{ code: 'not-found' }] });
  });

  it('is recorded once a day for each person, also of two that come at once', async () => {
    const { publicationId } = await planned({});
    const answers = await Promise.all([confirm(publicationId), confirm(publicationId)]);
    expect(answers.filter(({ failures }) => !failures)).toHaveLength(1);
    expect(await confirm(publicationId)).toMatchObject({
      failures: [{ code: 'review-confirmed-already' }],
    });
    expect(await confirm(publicationId, null, coordinator)).toMatchObject({ confirmedOn: today });
  });

  it('stays as it was recorded, whoever tries to change it', async () => {
    const { publicationId } = await planned({});
    await confirm(publicationId);
    for (const statement of [
      `UPDATE review_confirmations SET note = 'anders'`,
      'DELETE FROM review_confirmations',
      'TRUNCATE review_confirmations',
    ])
      await expect(app.owner.query(statement)).rejects.toThrow('append-only');
  });

  it('needs a text, says the database itself', async () => {
    const entry = await planned({});
    const { id } = await app.ledger.publish(entry, { kind: 'repeal', validFrom: '2099-01-01' });
    await expect(
      app.owner.query(
        `INSERT INTO review_confirmations (publication_id, subject_id, confirmed_on, note)
         VALUES ($1, $2, $3, '')`,
        [id, editor.subjectId, today],
      ),
    ).rejects.toThrow('only a text');
  });

  it('tells who confirmed last only to those who may confirm', async () => {
    const { id, publicationId } = await planned({});
    await confirm(publicationId, 'geprüft');
    const last = async (as: TestPerson) =>
      (
        await ask(
          'query ($id: ID!) { entryById(id: $id) { lastConfirmation { note } permissions { canConfirmReview } } }',
          { id },
          as,
        )
      ).entryById;
    expect(await last(editor)).toEqual({
      lastConfirmation: { note: 'geprüft' },
      permissions: { canConfirmReview: true },
    });
    expect(await last(await app.office.newPerson('caseworker', team))).toEqual({
      lastConfirmation: null,
      permissions: { canConfirmReview: false },
    });
  });
});

describe('publishing', () => {
  it('counts as a review if it changes what holds, and not if only how it reads', async () => {
    const draft = await desk.newEntry(team);
    const { id } = draft.entry;
    await settings(id, { reviewIntervalMonths: 6, reviewAppointedOn: today });
    await desk.publish(await desk.approvedFrom(draft));
    expect(await dueOn(id)).toBe(addMonths(today, 6));

    await settings(id, { reviewAppointedOn: today });
    const change = { validFrom: '2026-02-01', materiality: 'EDITORIAL' };
    await desk.publish(await desk.approvedFrom(await desk.newDraft(id), change));
    expect(await dueOn(id)).toBe(today);
  });
});

describe('the plan of an entry', () => {
  it('is one of its settings, and says the next day at once', async () => {
    const entry = await planned({ reviewedOn: localDate('2026-08-31') });
    const { subjectId: responsibleId } = editor;
    expect(await settings(entry.id, { reviewIntervalMonths: 6, responsibleId })).toEqual({
      reviewDueOn: '2027-02-28',
      reviewAppointedOn: null,
      reviewIntervalMonths: 6,
      responsible: { id: responsibleId },
    });
    expect(await settings(entry.id, { reviewAppointedOn: '2026-12-24' })).toMatchObject({
      reviewDueOn: '2026-12-24',
      reviewIntervalMonths: 6,
      responsible: { id: responsibleId },
    });
    const none = { reviewAppointedOn: null, reviewIntervalMonths: null, responsibleId: null };
    expect(await settings(entry.id, none)).toEqual({
      reviewDueOn: null,
      reviewAppointedOn: null,
      reviewIntervalMonths: null,
      responsible: null,
    });
  });

  it('names only somebody who may confirm the entry', async () => {
    const entry = await planned({});
    const others = [
      await app.office.newPerson('caseworker', team),
      await app.office.newPerson('editor', await app.office.newTeam()),
    ];
    for (const { subjectId } of others)
      expect(await settings(entry.id, { responsibleId: subjectId })).toEqual({
        failures: [{ code: 'responsible-may-not-confirm', path: 'responsibleId' }],
      });
    expect(await settings(entry.id, { responsibleId: 'niemand', reviewIntervalMonths: 1 })).toEqual(
      {
        failures: [
          { code: 'not-in-range', path: 'reviewIntervalMonths' },
          { code: 'responsible-may-not-confirm', path: 'responsibleId' },
        ],
      },
    );
    const offered = await ask(
      'query ($id: ID!) { entryById(id: $id) { reviewers { id } } }',
      { id: entry.id },
      coordinator,
    );
    const ids = offered.entryById.reviewers.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining([editor.subjectId, coordinator.subjectId]));
    for (const { subjectId } of others) expect(ids).not.toContain(subjectId);
  });

  it('gives the same day in the database as in the domain, for any plan', async () => {
    const { id } = await planned({});
    const reviewed = [null, localDate('2024-02-29'), localDate('2025-12-31'), today];
    for (const reviewedOn of reviewed)
      for (const intervalMonths of [null, 2, 14, 60])
        for (const appointedOn of [null, localDate('2025-06-30')]) {
          const set = { reviewedOn, intervalMonths, appointedOn };
          await plan(id, set);
          expect([set, await dueOn(id)]).toEqual([set, reviewDueOn(set)]);
        }
  });
});

describe('the queue', () => {
  it('begins with what has been due longest, and stands as the domain says', async () => {
    const own = await app.office.newTeam();
    const lead = await app.office.newPerson('team-lead', own);
    const days = [31, 0, -400, 30, 1, null, -1];
    const entries = await Promise.all(
      days.map(async (offset) => {
        const appointedOn = offset === null ? null : addDays(today, offset);
        return { offset, appointedOn, id: (await planned({ appointedOn }, own)).id };
      }),
    );
    const idsOf = (...offsets: (number | null)[]) =>
      offsets.map((offset) => entries.find((entry) => entry.offset === offset)?.id);
    expect(await queue(lead)).toEqual({
      ids: idsOf(-400, -1, 0, 1, 30),
      ...{ totalItems: 5, dueItems: 3, soonItems: 2 },
    });
    for (const standing of ['due', 'soon', 'planned', 'unplanned']) {
      const { ids } = await queue(lead, `, standing: ${standing.toUpperCase()}`);
      const expected = entries.filter(
        ({ appointedOn }) => reviewStanding(appointedOn, today) === standing,
      );
      expect(ids.sort()).toEqual(expected.map(({ id }) => id).sort());
    }
  });

  it('lists no entry without a text in force, for there is nothing to confirm', async () => {
    const own = await app.office.newTeam();
    const lead = await app.office.newPerson('team-lead', own);
    const ended = await app.ledger.newEntry({ ownerTeamId: own });
    await app.ledger.publish(ended, { validUntil: '2021-01-01' });
    const coming = await app.ledger.newEntry({ ownerTeamId: own });
    await app.ledger.publish(coming, { validFrom: '2099-01-01' });
    for (const { id } of [ended, coming]) await plan(id, { appointedOn: today });
    expect(await queue(lead)).toMatchObject({ ids: [], totalItems: 0, dueItems: 0 });
  });

  it('shows each person what they may confirm, and a coordinator one team of all', async () => {
    const [own, other] = [await app.office.newTeam(), await app.office.newTeam()];
    const writer = await app.office.newPerson('editor', own);
    const [mine, theirs] = [
      await planned({ appointedOn: today }, own),
      await planned({ appointedOn: today }, other),
    ];
    expect((await queue(writer)).ids).toEqual([mine.id]);
    expect((await queue(writer, `, teamId: "${other}"`)).ids).toEqual([]);
    expect((await queue(coordinator)).ids).toEqual(expect.arrayContaining([mine.id, theirs.id]));
    expect((await queue(coordinator, `, teamId: "${other}"`)).ids).toEqual([theirs.id]);
    expect((await queue(coordinator, ', teamId: "kein Team"')).ids).toEqual([]);
  });

  it('knows what is mine, and what is of somebody whose deputy I am', async () => {
    const own = await app.office.newTeam();
    const [absent, deputy] = [
      await app.office.newPerson('editor', own),
      await app.office.newPerson('caseworker', own),
    ];
    const { id } = await planned({ appointedOn: today, responsibleId: absent.subjectId }, own);
    await planned({ appointedOn: today }, own);
    expect(await queue(absent, ', mine: true')).toMatchObject({ ids: [id], dueItems: 1 });
    await app.office.insert(
      `INSERT INTO absences (person_id, deputy_id, valid_from, valid_until)
       VALUES ($1, $2, '2000-01-01', '2100-01-01')`,
      [absent.personId, deputy.personId],
    );
    expect((await queue(deputy, ', mine: true')).ids).toEqual([id]);
  });
});
