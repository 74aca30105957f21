import type { EntryKind } from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import { Injectable } from '@nestjs/common';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import { isUuid } from '../../../platform/database/uuid.js';
import type { Visibility } from '../../entries/index.js';
import { insertedId } from '../draft/inserted-id.js';

/** What is kept of an entry besides its publications. */
export interface EntrySettings {
  slug: string;
  ownerTeamId: string;
  visibility: Visibility;
  visibleTeamIds: string[];
  topicIds: string[];
  aliases: string[];
  reviewAppointedOn: LocalDate | null;
  reviewIntervalMonths: number | null;
  responsibleId: string | null;
}

@Injectable()
export class EntrySettingsRepository {
  async insert(
    tx: TransactionContext,
    kind: EntryKind,
    settings: EntrySettings,
    createdBy: string,
  ): Promise<string> {
    const id = await insertedId(
      tx,
      `INSERT INTO entries (created_by, kind, ${COLUMNS})
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
      [createdBy, kind, ...valuesOf(settings)],
    );
    await this.replaceSets(tx, id, settings);
    return id;
  }

  async update(tx: TransactionContext, id: string, settings: EntrySettings): Promise<void> {
    await tx.manager.query(
      `UPDATE entries SET (${COLUMNS}) = ($2, $3, $4, $5, $6, $7, $8) WHERE id = $1`,
      [id, ...valuesOf(settings)],
    );
    await this.replaceSets(tx, id, settings);
  }

  /** Keeps the former slug; one that comes into use again is no longer a former one. */
  async keepSlug(tx: TransactionContext, id: string, kind: EntryKind, former: string, now: string) {
    await tx.manager.query('DELETE FROM entry_slugs WHERE kind = $1 AND slug = $2', [kind, now]);
    await tx.manager.query(
      'INSERT INTO entry_slugs (kind, slug, entry_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [kind, former, id],
    );
  }

  /** Those of the ids that are no row of the table. */
  async unknown(
    tx: TransactionContext,
    table: 'teams' | 'topics',
    ids: readonly string[],
  ): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `SELECT id FROM ${table} WHERE id = ANY ($1)`,
      [ids.filter(isUuid)],
    );
    return ids.filter((id) => !rows.some((row) => row.id === id));
  }

  private async replaceSets(
    tx: TransactionContext,
    id: string,
    { visibleTeamIds, topicIds }: EntrySettings,
  ): Promise<void> {
    await tx.manager.query('DELETE FROM entry_teams WHERE entry_id = $1', [id]);
    await tx.manager.query('DELETE FROM entry_topics WHERE entry_id = $1', [id]);
    await tx.manager.query(
      'INSERT INTO entry_teams (entry_id, team_id) SELECT $1, unnest($2::uuid[])',
      [id, visibleTeamIds],
    );
    await tx.manager.query(
      'INSERT INTO entry_topics (entry_id, topic_id) SELECT $1, unnest($2::uuid[])',
      [id, topicIds],
    );
  }
}

const COLUMNS = `slug, owner_team_id, visibility, aliases, review_appointed_on,
  review_interval_months, responsible_id`;

/** In the order of the columns. */
function valuesOf(settings: EntrySettings): unknown[] {
  const { slug, ownerTeamId, visibility, aliases } = settings;
  const { reviewAppointedOn, reviewIntervalMonths, responsibleId } = settings;
  return [
    ...[slug, ownerTeamId, visibility, aliases],
    ...[reviewAppointedOn, reviewIntervalMonths, responsibleId],
  ];
}
