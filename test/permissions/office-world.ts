import { doc, h2, p } from '@rechtsstand/domain/document';
import { type BindingForce, emptyFacts, type EntryKind } from '@rechtsstand/domain/entry';
import { type TestEntry, type TestPerson } from '../factories/index.js';
import { completeFacts } from '../factories/index.js';
import type { TestApplication } from '../support/test-application.js';
import type { Asker } from './table.js';

type DraftState = 'writing' | 'in-review' | 'approved';

interface Relation {
  team: 'own' | 'other';
  visibility: 'everyone' | 'teams';
  kind?: EntryKind;
  force?: BindingForce;
}

const ownTeam = { team: 'own', visibility: 'teams' } as const;
const otherTeam = { team: 'other', visibility: 'everyone' } as const;

/** What the relations of `permissions.csv` stand for. */
const relations: Readonly<Record<string, Relation>> = {
  'own-team': ownTeam,
  'own-team-instruction': { ...ownTeam, kind: 'process-instruction', force: 'instruction' },
  'other-team': otherTeam,
  'other-team-instruction': { ...otherTeam, kind: 'process-instruction', force: 'instruction' },
  'other-team-binding': { ...otherTeam, force: 'instruction' },
  hidden: { team: 'other', visibility: 'teams' },
  asked: otherTeam,
  created: otherTeam,
  contributed: otherTeam,
};

/** An office with two teams, and whatever a row needs in it. */
export class OfficeWorld {
  private constructor(
    readonly app: TestApplication,
    readonly teams: { own: string; other: string },
    private readonly author: TestPerson,
    private readonly approver: TestPerson,
  ) {}

  static async open(app: TestApplication): Promise<OfficeWorld> {
    const { office } = app;
    const teams = { own: await office.newTeam(), other: await office.newTeam() };
    return new OfficeWorld(
      app,
      teams,
      await office.newPerson('editor'),
      await office.newPerson('head'),
    );
  }

  /** Somebody new, so that no row meets what another has left behind. */
  async newAsker(asker: Asker): Promise<TestPerson | null> {
    const { office } = this.app;
    if (asker === 'signed-out') return null;
    if (asker !== 'deputy') {
      const isOfOffice = ['legal-coordinator', 'head', 'administrator'].includes(asker);
      return office.newPerson(asker, isOfOffice ? null : this.teams.own);
    }
    const [head, deputy] = [
      await office.newPerson('head'),
      await office.newPerson('caseworker', this.teams.own),
    ];
    await office.insert(
      `INSERT INTO absences (person_id, deputy_id, valid_from, valid_until) VALUES ($1, $2, '2000-01-01', '2100-01-01')`,
      [head.personId, deputy.personId],
    );
    return deputy;
  }

  newEntry(relation: string): Promise<TestEntry> {
    const { team, visibility, kind = 'legal-article' } = relationOf(relation);
    return this.app.ledger.newEntry({ kind, visibility, ownerTeamId: this.teams[team] });
  }

  /** An entry with one publication. */
  async newPublication(relation: string) {
    const entry = await this.newEntry(relation);
    return { entry, ...(await this.app.ledger.publish(entry)) };
  }

  /** A draft that lacks nothing, written by somebody else unless the relation says otherwise. */
  async newDraft(relation: string, asker: TestPerson | null, state: DraftState) {
    const entry = await this.newEntry(relation);
    const { force = 'interpretation' } = relationOf(relation);
    const author = (relation === 'created' && asker) || this.author;
    const editor = (relation === 'contributed' && asker) || author;
    const complete = completeFacts();
    const facts = {
      ...(entry.kind === 'legal-article' ? complete : emptyFacts(entry.kind)),
      binding: { ...complete.binding, force },
    };
    const id = await this.app.office.insert(
      `INSERT INTO drafts (entry_id, title, facts, document, schema_version, valid_from, change_summary,
         created_by, edited_by)
       VALUES ($1, 'Ein Titel', $2, $3, 1, '2026-01-01', 'Neu', $4, $4)`,
      [entry.id, facts, doc(h2('Voraussetzungen'), p('Ein Abschluss.')), author.subjectId],
    );
    const { manager } = this.app.office;
    await manager.query(
      'UPDATE drafts SET revision = 2, change_summary = $3, edited_by = $2 WHERE id = $1',
      [id, editor.subjectId, 'Neu und besser'],
    );
    if (state !== 'writing') await this.review(id, state);
    return { id, revision: 2, entry };
  }

  /** One of a team: of the asker's own, which has a lead, where the relation says so; else of one without. */
  async newCosignatureRequest(draftId: string, relation: string): Promise<string> {
    const { office } = this.app;
    const isOwn = relation === 'asked';
    const teamId = isOwn ? this.teams.own : await office.newTeam();
    if (isOwn) await office.newPerson('team-lead', teamId);
    return office.insert(
      `INSERT INTO cosignature_requests (draft_id, team_id, question, requested_by)
       VALUES ($1, $2, '', $3)`,
      [draftId, teamId, this.author.subjectId],
    );
  }

  /** A publication that nobody had approved. */
  async newOverride(relation: string): Promise<string> {
    const { id } = await this.newDraft(relation, null, 'writing');
    return this.app.office.insert(
      `INSERT INTO publications (entry_id, sequence, recorded_at, kind, draft_id, draft_revision, title,
         facts, document, schema_version, valid_from, change_summary, materiality, contributor_ids,
         published_by, override_reason, content_hash)
       SELECT entry_id, 1, now(), kind, id, revision, title, facts, document, schema_version,
         valid_from, change_summary, materiality, '{}', $2, 'Eilt', repeat('0', 64)
       FROM drafts WHERE id = $1`,
      [id, this.author.subjectId],
    );
  }

  private async review(id: string, state: DraftState): Promise<void> {
    const { manager } = this.app.office;
    await manager.query(
      `UPDATE drafts SET state = 'in-review', review_requested_by = $2, review_requested_at = now() WHERE id = $1`,
      [id, this.author.subjectId],
    );
    if (state !== 'approved') return;
    await manager.query(
      `INSERT INTO draft_approvals (draft_id, revision, approver_id, materiality)
       VALUES ($1, 2, $2, 'material')`,
      [id, this.approver.subjectId],
    );
    await manager.query(`UPDATE drafts SET state = 'approved' WHERE id = $1`, [id]);
  }
}

function relationOf(name: string): Relation {
  const relation = relations[name];
  if (!relation) throw new Error(`permissions.csv names a relation nobody knows: ${name}`);
  return relation;
}
