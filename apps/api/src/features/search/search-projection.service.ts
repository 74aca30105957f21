import { Injectable } from '@nestjs/common';
import type { TransactionContext } from '../../platform/database/transactions.js';
import { type EffectiveText, entryDocuments } from './entry-documents.js';
import { provisionDocuments, type ProvisionTexts } from './provision-documents.js';
import { insertDocuments } from './search-document.js';

/**
 * Keeps the searchable text in step with what is published and imported. Call it in the transaction of
 * the change, after the effective versions or the provisions have been written: a search then finds the
 * change exactly when everybody else can see it.
 */
@Injectable()
export class SearchProjection {
  /** After publishing, and after a change of owner, visibility, topics or aliases. */
  async replaceEntry(tx: TransactionContext, entryId: string): Promise<void> {
    await tx.manager.query('DELETE FROM search_documents WHERE entry_id = $1', [entryId]);
    const texts: EffectiveText[] = await tx.manager.query(EFFECTIVE_TEXTS, [entryId]);
    await insertDocuments(tx.manager, texts.flatMap(entryDocuments));
  }

  /** After an import: all provisions of the law, or those that changed. */
  async replaceProvisions(
    tx: TransactionContext,
    changed: { lawId: string } | { provisionIds: readonly string[] },
  ): Promise<void> {
    const provisionIds: string[] =
      'lawId' in changed ? await provisionsOf(tx, changed.lawId) : [...changed.provisionIds];
    await tx.manager.query('DELETE FROM search_documents WHERE provision_id = ANY ($1)', [
      provisionIds,
    ]);
    const provisions: ProvisionTexts[] = await tx.manager.query(PROVISION_TEXTS, [provisionIds]);
    await insertDocuments(tx.manager, provisions.flatMap(provisionDocuments));
    await tx.manager.query(DROP_SHADOWED_EXAMPLES);
  }
}

async function provisionsOf(tx: TransactionContext, lawId: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.manager.query(
    'SELECT id FROM provisions WHERE law_id = $1',
    [lawId],
  );
  return rows.map(({ id }) => id);
}

const EFFECTIVE_TEXTS = `
  SELECT e.id AS "entryId", e.kind, e.aliases, e.owner_team_id AS "ownerTeamId",
    ARRAY(SELECT topic_id FROM entry_topics WHERE entry_id = e.id) AS "topicIds",
    CASE e.visibility WHEN 'teams'
      THEN ARRAY(SELECT team_id FROM entry_teams WHERE entry_id = e.id UNION SELECT e.owner_team_id)
    END AS "teamIds",
    p.id AS "publicationId", p.title, p.facts, p.document, p.schema_version AS "schemaVersion",
    to_char(lower(v.validity), 'YYYYMMDD')::integer AS "validFrom",
    coalesce(to_char(upper(v.validity), 'YYYYMMDD')::integer, 99991231) AS "validUntil"
  FROM entries e
  JOIN effective_versions v ON v.entry_id = e.id
  JOIN publications p ON p.id = v.publication_id
  WHERE e.id = $1
  ORDER BY v.validity`;

const PROVISION_TEXTS = `
  SELECT p.id AS "provisionId", p.label, p.label_key AS "labelKey",
    l.abbreviation AS "lawAbbreviation",
    jsonb_agg(jsonb_build_object('id', v.id, 'sequence', v.sequence, 'recordedAt', v.recorded_at,
      'kind', v.kind, 'title', v.title, 'outline', v.outline, 'plainText', v.plain_text,
      'validFrom', v.valid_from, 'validUntil', v.valid_until) ORDER BY v.sequence) AS versions
  FROM provisions p
  JOIN laws l ON l.id = p.law_id
  JOIN provision_versions v ON v.provision_id = p.id
  WHERE p.id = ANY ($1)
  GROUP BY p.id, l.id`;

/** An example law steps back once the official one of its name is there. */
const DROP_SHADOWED_EXAMPLES = `
  DELETE FROM search_documents d
  USING provisions p, laws example, law_aliases a, law_aliases b, laws official
  WHERE d.provision_id = p.id AND p.law_id = example.id AND example.is_example
    AND a.law_id = example.id AND b.alias_key = a.alias_key
    AND b.law_id = official.id AND NOT official.is_example`;
