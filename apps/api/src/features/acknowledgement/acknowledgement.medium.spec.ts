import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Grant } from '@rechtsstand/domain/access';
import type { Materiality } from '@rechtsstand/domain/entry';
import { localDate } from '@rechtsstand/domain/time';
import { DataSource } from 'typeorm';
import {
  contextOf,
  type NewEntry,
  type NewPublication,
  TestLedger,
  TestOffice,
  type TestPerson,
  transactionOf,
} from '../../../../../test/factories/index.js';
import { testDatabase } from '../../../../../test/setup/database.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { SignedInContext } from '../../platform/context/request-context.js';
import { apiDataSource } from '../../platform/database/data-source.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { Environment } from '../../platform/environment/environment.js';
import { PublicationsRepository } from '../entries/publication/publications.repository.js';
import { PublicationsService } from '../entries/index.js';
import { TeamEntity } from '../people/entities/team.entity.js';
import { Teams } from '../people/index.js';
import { AcknowledgementsService } from './acknowledgements.service.js';
import { Assignments } from './assignments.service.js';
import { BoardService } from './board.service.js';
import { InboxRepository } from './inbox.repository.js';

let owner: DataSource;
let api: DataSource;
let office: TestOffice;
let ledger: TestLedger;
let acknowledgements: AcknowledgementsService;
let boards: BoardService;
const inbox = new InboxRepository();

let north: string;
let south: string;
let reader: TestPerson;

beforeAll(async () => {
  const urls = await testDatabase();
  owner = await new DataSource({ type: 'postgres', url: urls.ownerUrl }).initialize();
  api = await new DataSource({
    ...apiDataSource(urls.apiUrl),
    entities: [TeamEntity],
  }).initialize();
  office = new TestOffice(owner.manager);
  ledger = new TestLedger(office);
  const auditKey = Buffer.alloc(32, 1);
  const transactions = new Transactions(api, new AuditTrail({ auditKey } as Environment));
  acknowledgements = new AcknowledgementsService(transactions);
  const publications = new PublicationsService(new PublicationsRepository());
  boards = new BoardService(transactions, publications, new Teams(transactions));
  north = await office.newTeam('nord');
  south = await office.newTeam('sued');
  reader = await office.newPerson('caseworker', north);
});

afterAll(async () => {
  await owner.destroy();
  await api.destroy();
});

const as = (person: TestPerson, ...grants: Partial<Grant>[]) =>
  contextOf(api.manager, person, grants) as SignedInContext;
const asReader = () => as(reader, { teamId: north });

/** A notice to everyone, with its assignments, as publishing leaves it. */
async function announced(
  publication: NewPublication & { materiality?: Materiality } = {},
  entry: NewEntry = {},
) {
  const made = await ledger.newEntry({ kind: 'change-notice', ...entry });
  return { entry: made, ...(await announcedAgain(made, publication)) };
}

async function announcedAgain(
  entry: Awaited<ReturnType<TestLedger['newEntry']>>,
  { materiality = 'material', ...publication }: NewPublication & { materiality?: Materiality } = {},
) {
  const audience = { everyone: true as const };
  const published = await ledger.publish(entry, { audience, ...publication });
  const asked = await new Assignments().assignAudience(transactionOf(contextOf(api.manager)), {
    id: published.id,
    entryId: entry.id,
    audience: publication.audience === undefined ? audience : publication.audience,
    acknowledgeBy: publication.acknowledgeBy ? localDate(publication.acknowledgeBy) : null,
    materiality,
    postpones: null,
  });
  return { ...published, asked };
}

const auditEvents = (objectId: string): Promise<Record<string, unknown>[]> =>
  owner.query(
    'SELECT action, actor_id AS "actorId", details FROM audit_events WHERE object_id = $1',
    [objectId],
  );
const openIds = async (ctx = asReader()) =>
  (await inbox.page(ctx, 'open', { limit: 100, offset: 0 })).map((item) => item.publicationId);

describe('publishing', () => {
  it('asks the people its audience reaches, and nobody for a version without one', async () => {
    const everyone = await announced();
    expect(everyone.asked).toBeGreaterThan(0);
    expect(await openIds()).toContain(everyone.id);
    const silent = await announced({ audience: null });
    expect(silent.asked).toBe(0);
    expect(await openIds()).not.toContain(silent.id);
  });

  it('asks nobody who has left, is disabled, or is an administrator alone', async () => {
    const gone = await office.newPerson('caseworker', south);
    await owner.query(`UPDATE memberships SET valid_until = '2020-01-01' WHERE person_id = $1`, [
      gone.personId,
    ]);
    const disabled = await office.newPerson('caseworker', south);
    await owner.query('UPDATE people SET disabled_at = now() WHERE id = $1', [disabled.personId]);
    const administrator = await office.newPerson('administrator');
    const { id } = await announced();
    const rows: { subject_id: string }[] = await owner.query(
      'SELECT subject_id FROM assignments WHERE publication_id = $1',
      [id],
    );
    const asked = rows.map((row) => row.subject_id);
    expect(asked).toContain(reader.subjectId);
    for (const { subjectId } of [gone, disabled, administrator])
      expect(asked).not.toContain(subjectId);
  });

  it('asks nobody to confirm what they may not see', async () => {
    const { id } = await announced({}, { visibility: 'teams', ownerTeamId: south });
    expect(await openIds()).not.toContain(id);
  });

  it('asks nobody about an editorial version', async () => {
    expect((await announced({ materiality: 'editorial' })).asked).toBe(0);
  });
});

describe('the inbox', () => {
  it('lists what is open by its due date, then by age, and what is done the latest first', async () => {
    const colleague = await office.newPerson('caseworker', north);
    const ctx = () => as(colleague, { teamId: north });
    const undated = await announced();
    const late = await announced({ acknowledgeBy: '2026-12-31' });
    const soon = await announced({ acknowledgeBy: '2026-12-01' });
    expect(await openIds(ctx())).toEqual([soon.id, late.id, undated.id]);
    expect(await inbox.count(ctx(), 'open')).toBe(3);

    for (const { id, contentHash } of [undated, soon]) {
      await acknowledgements.acknowledge(ctx(), id, contentHash);
    }
    expect(await openIds(ctx())).toEqual([late.id]);
    const done = await inbox.page(ctx(), 'done', { limit: 10, offset: 0 });
    expect(done.map(({ publicationId }) => publicationId)).toEqual([soon.id, undated.id]);
  });

  it('asks for the newest version only, once that asks again', async () => {
    const first = await announced();
    const second = await announcedAgain(first.entry);
    const open = await openIds();
    expect(open).toContain(second.id);
    expect(open).not.toContain(first.id);
    expect(await inbox.mine(asReader(), first.id)).toBeNull();
    expect(await inbox.mine(asReader(), second.id)).toMatchObject({ state: 'open' });
  });

  it('goes on asking for a version after an editorial one', async () => {
    const first = await announced();
    await announcedAgain(first.entry, { materiality: 'editorial' });
    expect(await openIds()).toContain(first.id);
  });

  it('asks for a version no longer once it is withdrawn, and again once that is taken back', async () => {
    const { id, entry } = await announced();
    const withdraw = (withdraws: string) => announcedAgain(entry, { withdraws, audience: null });
    const withdrawal = await withdraw(id);
    expect(await openIds()).not.toContain(id);
    const undone = await withdraw(withdrawal.id);
    expect(await openIds()).toContain(id);
    await withdraw(undone.id);
    expect(await openIds()).not.toContain(id);
  });

  it('asks again for the version that stands after the newer one is withdrawn', async () => {
    const first = await announced();
    const second = await announcedAgain(first.entry);
    await announcedAgain(first.entry, { withdraws: second.id, audience: null });
    const open = await openIds();
    expect(open).toContain(first.id);
    expect(open).not.toContain(second.id);
  });

  it('no longer shows what the person may not see any more', async () => {
    const { id, entry } = await announced();
    await owner.query(`UPDATE entries SET visibility = 'teams', owner_team_id = $2 WHERE id = $1`, [
      entry.id,
      south,
    ]);
    expect(await openIds()).not.toContain(id);
  });
});

describe('acknowledging', () => {
  it('is recorded once, with one audit event, however often it is pressed at the same time', async () => {
    const { id, contentHash } = await announced();
    const pressed = await Promise.all(
      Array.from({ length: 10 }, () => acknowledgements.acknowledge(asReader(), id, contentHash)),
    );
    const times = pressed.map((result) => result.ok && result.value.acknowledgedAt.toISOString());
    expect(new Set(times).size).toBe(1);
    expect(times[0]).toMatch(/^20/);
    const rows: unknown[] = await owner.query(
      'SELECT * FROM acknowledgements WHERE publication_id = $1',
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(await auditEvents(id)).toEqual([
      { action: 'publication.acknowledged', actorId: reader.subjectId, details: {} },
    ]);
    expect(await inbox.mine(asReader(), id)).toMatchObject({ state: 'acknowledged' });
  });

  it('is refused for another text than the one published, and leaves nothing behind', async () => {
    const { id } = await announced();
    const { contentHash } = await announced();
    expect(await acknowledgements.acknowledge(asReader(), id, contentHash)).toEqual({
      ok: false,
      error: { code: 'hash-differs', path: 'contentHash' },
    });
    expect(await openIds()).toContain(id);
    expect(await auditEvents(id)).toEqual([]);
  });

  it('is refused to whoever was not asked, as for what does not exist', async () => {
    const { id, contentHash } = await announced();
    const stranger = await office.newPerson('caseworker', north);
    const refused = { ok: false, error: { code: 'not-assigned', path: 'publicationId' } };
    const ctx = as(stranger, { teamId: north });
    expect(await acknowledgements.acknowledge(ctx, id, contentHash)).toEqual(refused);
    expect(await acknowledgements.acknowledge(ctx, 'nothing', contentHash)).toEqual(refused);
  });

  it.each(['assignments', 'acknowledgements'])(
    'leaves rows of %s nobody can change',
    async (table) => {
      const { id, contentHash } = await announced();
      await acknowledgements.acknowledge(asReader(), id, contentHash);
      for (const statement of [
        `UPDATE ${table} SET publication_id = publication_id`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ]) {
        await expect(api.query(statement)).rejects.toThrow('permission denied');
        await expect(owner.query(statement)).rejects.toThrow('append-only');
      }
    },
  );
});

describe('the board', () => {
  it('shows head and coordinator all names, a team lead those of their own team', async () => {
    const southerner = await office.newPerson('caseworker', south);
    const { id, contentHash } = await announced({ acknowledgeBy: '2026-01-31' });
    await acknowledgements.acknowledge(asReader(), id, contentHash);
    const lead = await office.newPerson('team-lead', north);
    const shown = async (...grants: Partial<Grant>[]) => {
      const board = await boards.open(as(lead, ...grants), id);
      if (!board.ok) throw new Error(board.error.code);
      return board.value;
    };

    const all = await shown({ role: 'legal-coordinator' });
    const people = all.rows.map(({ person }) => person.id);
    expect(people).toEqual(expect.arrayContaining([reader.subjectId, southerner.subjectId]));

    const own = await shown({ role: 'team-lead', teamId: north });
    expect(own.rows.map(({ person }) => person.id)).not.toContain(southerner.subjectId);
    expect(own.teams.map(({ team }) => team?.slug)).toEqual(['nord']);
    expect(own.teams[0]).toMatchObject({ assigned: own.rows.length, acknowledged: 1 });
    expect(own.teams[0]?.overdue).toBe(own.rows.length - 1);

    expect((await shown({ role: 'caseworker', teamId: north })).rows).toEqual([]);
  });

  it('records each look, and none at what the viewer may not see', async () => {
    const { id } = await announced();
    const head = await office.newPerson('head');
    await boards.open(as(head, { role: 'head' }), id);
    await boards.open(as(head, { role: 'head' }), id);
    const hidden = await announced({}, { visibility: 'teams', ownerTeamId: south });
    const refused = await boards.open(as(head, { role: 'team-lead', teamId: north }), hidden.id);
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });

    const looks = await auditEvents(id);
    expect(looks).toHaveLength(2);
    expect(looks[0]).toMatchObject({ action: 'board.viewed', actorId: head.subjectId });
    expect(await auditEvents(hidden.id)).toEqual([]);
  });
});
