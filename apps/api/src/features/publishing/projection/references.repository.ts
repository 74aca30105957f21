import type { LawName } from '@rechtsstand/domain/citation';
import { figuresOf, upgradeDocument } from '@rechtsstand/domain/document';
import { Injectable } from '@nestjs/common';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import type { StoredText } from '../../entries/index.js';
import { citationsOf, entryEdgesOf } from './references-of.js';

/** Edges from publications to provisions, entries and figures, taken out of their texts. */
@Injectable()
export class ReferencesRepository {
  /** Of publications whose edges have not been written yet. */
  async insert(tx: TransactionContext, publicationIds: readonly string[]): Promise<void> {
    const laws = await namesOfLaws(tx);
    const texts: (StoredText & { id: string })[] = await tx.manager.query(
      `SELECT id, facts, document, schema_version AS "schemaVersion",
         transitional_provision AS "transitionalProvision"
       FROM publications WHERE id = ANY ($1) ORDER BY sequence`,
      [publicationIds],
    );
    for (const { id, schemaVersion, ...text } of texts) {
      const document = upgradeDocument(text.document, schemaVersion);
      await insertCitations(tx, id, citationsOf({ ...text, document }, laws));
      await insertLinks(tx, id, entryEdgesOf(text.facts, document));
      await insertFigures(tx, id, figuresOf(document));
    }
  }

  /** For all publications of an entry anew. */
  async rebuild(tx: TransactionContext, publicationIds: readonly string[]): Promise<void> {
    for (const table of ['citations', 'entry_links', 'figure_uses'])
      await tx.manager.query(`DELETE FROM ${table} WHERE publication_id = ANY ($1)`, [
        publicationIds,
      ]);
    await this.insert(tx, publicationIds);
  }
}

function namesOfLaws(tx: TransactionContext): Promise<LawName[]> {
  return tx.manager.query('SELECT abbreviation, ARRAY[title] AS names FROM laws ORDER BY slug');
}

async function insertCitations(tx: TransactionContext, id: string, edges: object[]): Promise<void> {
  await tx.manager.query(
    `INSERT INTO citations (publication_id, position, block_id, text, canonical, law_key, label_key)
     SELECT $1, (ordinality - 1)::integer, edge->>'blockId', edge->>'text', edge->>'canonical',
       edge->>'lawKey', edge->>'labelKey'
     FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS edges (edge, ordinality)`,
    [id, JSON.stringify(edges)],
  );
}

async function insertLinks(tx: TransactionContext, id: string, edges: object[]): Promise<void> {
  await tx.manager.query(
    `INSERT INTO entry_links (publication_id, position, block_id, target_entry_id)
     SELECT $1, (ordinality - 1)::integer, edge->>'blockId', (edge->>'targetEntryId')::uuid
     FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS edges (edge, ordinality)`,
    [id, JSON.stringify(edges)],
  );
}

async function insertFigures(tx: TransactionContext, id: string, edges: object[]): Promise<void> {
  if (edges.length === 0) return;
  await tx.manager.query(
    `INSERT INTO figure_uses (publication_id, position, block_id, figure_key)
     SELECT $1, (ordinality - 1)::integer, edge->>'blockId', edge->>'key'
     FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS edges (edge, ordinality)`,
    [id, JSON.stringify(edges)],
  );
}
