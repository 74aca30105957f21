import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import type { KnownProvision, NewVersion } from './import-plan.js';

export interface KnownLaw {
  id: string;
  snapshotDays: (LocalDate | null)[];
}

interface LawNames {
  abbreviation: string;
  title: string;
}

export interface NewSnapshot {
  lawId: string;
  builtOn: LocalDate | null;
  inForceOn: LocalDate | null;
  fileName: string;
  contentHash: string;
}

/** Reads and writes the ledger of the laws; every statement runs in the transaction of an import. */
@Injectable()
export class LawLedgerRepository {
  /** One import of a law at a time; others of the same law wait until the transaction ends. */
  async lock(tx: TransactionContext, slug: string): Promise<void> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtext($1), hashtext($2))', [
      'law',
      slug,
    ]);
  }

  /** The law of that slug with the days for which texts of it have been imported, in that order. */
  async find(tx: TransactionContext, slug: string): Promise<KnownLaw | null> {
    const [law]: KnownLaw[] = await tx.manager.query(
      `SELECT l.id, ARRAY(SELECT coalesce(in_force_on, built_on)::text FROM law_snapshots
                          WHERE law_id = l.id ORDER BY imported_at) AS "snapshotDays"
       FROM laws l WHERE slug = $1`,
      [slug],
    );
    return law ?? null;
  }

  async add(
    tx: TransactionContext,
    law: LawNames & { slug: string; isExample: boolean },
  ): Promise<string> {
    const [added]: { id: string }[] = await tx.manager.query(
      `INSERT INTO laws (slug, abbreviation, title, is_example) VALUES ($1, $2, $3, $4) RETURNING id`,
      [law.slug, law.abbreviation, law.title, law.isExample],
    );
    return added!.id;
  }

  async rename(
    tx: TransactionContext,
    lawId: string,
    { abbreviation, title }: LawNames,
  ): Promise<void> {
    await tx.manager.query(
      `UPDATE laws SET abbreviation = $2, title = $3
       WHERE id = $1 AND (abbreviation, title) IS DISTINCT FROM ($2, $3)`,
      [lawId, abbreviation, title],
    );
  }

  /** Names once known stay: old citations use them. */
  async addAliases(tx: TransactionContext, lawId: string, keys: readonly string[]): Promise<void> {
    await tx.manager.query(
      `INSERT INTO law_aliases (alias_key, law_id)
       SELECT alias_key, $1 FROM unnest($2::text[]) AS alias_key ON CONFLICT DO NOTHING`,
      [lawId, keys],
    );
  }

  async provisionsOf(tx: TransactionContext, lawId: string): Promise<KnownProvision[]> {
    return tx.manager.query(
      `SELECT p.label, p.label_key AS "labelKey", p.occurrence,
         jsonb_agg(jsonb_build_object('id', v.id, 'sequence', v.sequence, 'recordedAt', v.recorded_at,
           'kind', v.kind, 'title', v.title, 'outline', v.outline, 'position', v.position,
           'contentHash', v.content_hash, 'validFrom', v.valid_from, 'validUntil', v.valid_until)
           ORDER BY v.sequence) AS versions
       FROM provisions p JOIN provision_versions v ON v.provision_id = p.id
       WHERE p.law_id = $1
       GROUP BY p.id`,
      [lawId],
    );
  }

  async addSnapshot(tx: TransactionContext, snapshot: NewSnapshot): Promise<string> {
    const [row]: { id: string }[] = await tx.manager.query(
      `INSERT INTO law_snapshots (law_id, built_on, in_force_on, file_name, content_hash, imported_by)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [
        snapshot.lawId,
        snapshot.builtOn,
        snapshot.inForceOn,
        snapshot.fileName,
        snapshot.contentHash,
        tx.viewer?.subjectId ?? null,
      ],
    );
    return row!.id;
  }

  /** Appends versions, making the provisions that are new; answers whose they are. */
  async addVersions(
    tx: TransactionContext,
    lawId: string,
    snapshotId: string,
    versions: readonly NewVersion[],
  ): Promise<string[]> {
    const json = JSON.stringify(versions);
    await tx.manager.query(
      `INSERT INTO provisions (law_id, label, label_key, occurrence)
       SELECT $1, label, "labelKey", occurrence
       FROM jsonb_to_recordset($2::jsonb) AS new (label text, "labelKey" text, occurrence integer)
       ON CONFLICT DO NOTHING`,
      [lawId, json],
    );
    const rows: { provisionId: string }[] = await tx.manager.query(
      `INSERT INTO provision_versions (provision_id, sequence, kind, snapshot_id, title, outline, position,
         text, plain_text, content_hash, valid_from, valid_until)
       SELECT p.id, sequence, kind, $2, title, outline, position, text, "plainText", "contentHash",
         "validFrom", "validUntil"
       FROM jsonb_to_recordset($3::jsonb) AS new ("labelKey" text, occurrence integer, sequence integer,
         kind text, title text, outline jsonb, position integer, text jsonb, "plainText" text,
         "contentHash" text, "validFrom" date, "validUntil" date)
       JOIN provisions p ON p.law_id = $1 AND p.label_key = "labelKey" AND p.occurrence = new.occurrence
       RETURNING provision_id AS "provisionId"`,
      [lawId, snapshotId, json],
    );
    return rows.map((row) => row.provisionId);
  }
}
