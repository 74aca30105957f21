import { doc, p, type RichDocument } from '@rechtsstand/domain/document';
import {
  type Audience,
  emptyFacts,
  type EntryFacts,
  type EntryKind,
} from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import { type LedgerRecord, timelineOf } from '@rechtsstand/domain/validity';
import { createHash } from 'node:crypto';
import type { TestOffice } from './office.js';
import { type TestPerson } from './office.js';

export interface NewEntry {
  kind?: EntryKind;
  slug?: string;
  ownerTeamId?: string;
  visibility?: 'everyone' | 'teams';
  visibleTeamIds?: string[];
  topicIds?: string[];
  aliases?: string[];
}

export interface NewPublication {
  kind?: 'text' | 'repeal';
  title?: string;
  facts?: Partial<EntryFacts>;
  document?: RichDocument;
  validFrom?: string;
  validUntil?: string | null;
  audience?: Audience | null;
  acknowledgeBy?: string | null;
  /** Makes it a withdrawal of this publication. */
  withdraws?: string;
}

export interface TestEntry {
  id: string;
  kind: EntryKind;
  slug: string;
  ownerTeamId: string;
}

/**
 * Entries and publications in tests, written the way the database demands it of everybody: a draft, the
 * approval of somebody else, the publication, and what then applies.
 */
export class TestLedger {
  private people: Promise<{ team: string; author: TestPerson; approver: TestPerson }> | undefined;

  constructor(readonly office: TestOffice) {}

  async newEntry(entry: NewEntry = {}): Promise<TestEntry> {
    const { team, author } = await this.staff();
    const kind = entry.kind ?? 'legal-article';
    const slug = entry.slug ?? `entry-${this.office.next()}`;
    const ownerTeamId = entry.ownerTeamId ?? team;
    const id = await this.office.insert(
      `INSERT INTO entries (kind, slug, owner_team_id, visibility, aliases, created_by)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        kind,
        slug,
        ownerTeamId,
        entry.visibility ?? 'everyone',
        entry.aliases ?? [],
        author.subjectId,
      ],
    );
    const { manager } = this.office;
    await manager.query(`INSERT INTO entry_teams SELECT $1, unnest($2::uuid[])`, [
      id,
      entry.visibleTeamIds ?? [],
    ]);
    await manager.query(`INSERT INTO entry_topics SELECT $1, unnest($2::uuid[])`, [
      id,
      entry.topicIds ?? [],
    ]);
    return { id, kind, slug, ownerTeamId };
  }

  async publish(
    entry: TestEntry,
    publication: NewPublication = {},
  ): Promise<{ id: string; contentHash: string }> {
    const { manager } = this.office;
    const { author, approver } = await this.staff();
    const draftId = await this.draft(entry, publication, author.subjectId);
    await manager.query(
      `UPDATE drafts SET state = 'in-review', review_requested_by = $2, review_requested_at = now()
       WHERE id = $1`,
      [draftId, author.subjectId],
    );
    await manager.query(
      `INSERT INTO draft_approvals (draft_id, revision, approver_id, materiality)
       VALUES ($1, 1, $2, 'material')`,
      [draftId, approver.subjectId],
    );
    await manager.query(`UPDATE drafts SET state = 'approved' WHERE id = $1`, [draftId]);
    const contentHash = createHash('sha256').update(draftId).digest('hex');
    const id = await this.office.insert(PUBLISH, [draftId, approver.subjectId, contentHash]);
    await manager.query(`UPDATE drafts SET state = 'published' WHERE id = $1`, [draftId]);
    await this.recompute(entry.id);
    return { id, contentHash };
  }

  /** The id of a draft that nobody has looked at yet. */
  async newDraft(entry: TestEntry): Promise<string> {
    const { author } = await this.staff();
    return this.draft(entry, {}, author.subjectId);
  }

  private draft(entry: TestEntry, publication: NewPublication, subjectId: string): Promise<string> {
    const {
      title = 'Ein Titel',
      document = doc(p('Ein Text.')),
      withdraws = null,
      validFrom = withdraws === null ? '2020-01-01' : null,
    } = publication;
    return this.office.insert(
      `INSERT INTO drafts (entry_id, kind, title, facts, document, schema_version, valid_from,
         valid_until, audience, acknowledge_by, withdraws, created_by, edited_by)
       VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $8, $9, $10, $11, $11)`,
      [
        entry.id,
        withdraws === null ? (publication.kind ?? 'text') : 'withdrawal',
        title,
        { ...emptyFacts(entry.kind), ...publication.facts },
        document,
        validFrom,
        publication.validUntil ?? null,
        publication.audience ?? null,
        publication.acknowledgeBy ?? null,
        withdraws,
        subjectId,
      ],
    );
  }

  private async recompute(entryId: string): Promise<void> {
    const { manager } = this.office;
    const rows: { record: LedgerRecord }[] = await manager.query(LEDGER, [entryId]);
    await manager.query('DELETE FROM effective_versions WHERE entry_id = $1', [entryId]);
    for (const { publicationId, from, until } of timelineOf(rows.map(({ record }) => record))) {
      await manager.query(`INSERT INTO effective_versions VALUES ($1, daterange($2, $3), $4)`, [
        entryId,
        from,
        until satisfies LocalDate | null,
        publicationId,
      ]);
    }
  }

  private staff() {
    this.people ??= (async () => {
      const team = await this.office.newTeam();
      return {
        team,
        author: await this.office.newPerson('editor', team),
        approver: await this.office.newPerson('head'),
      };
    })();
    return this.people;
  }
}

const PUBLISH = `
  INSERT INTO publications (entry_id, sequence, recorded_at, kind, draft_id, draft_revision, title, facts,
    document, schema_version, valid_from, valid_until, change_summary, materiality, audience,
    acknowledge_by, transitional_provision, replaces, withdraws, contributor_ids, published_by,
    content_hash)
  SELECT d.entry_id, (SELECT count(*) + 1 FROM publications WHERE entry_id = d.entry_id), now(), d.kind,
    d.id, d.revision, d.title, d.facts, d.document, d.schema_version, d.valid_from, d.valid_until,
    d.change_summary, d.materiality, d.audience, d.acknowledge_by, d.transitional_provision, d.replaces,
    d.withdraws, '{}', $2, $3
  FROM drafts d WHERE d.id = $1`;

const LEDGER = `
  SELECT json_build_object('id', id, 'sequence', sequence, 'recordedAt', recorded_at, 'kind', kind,
    'validFrom', valid_from, 'validUntil', valid_until, 'withdraws', withdraws) AS record
  FROM publications WHERE entry_id = $1 ORDER BY sequence`;
