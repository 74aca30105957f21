import { wordVector } from '@rechtsstand/domain/language';
import { Injectable } from '@nestjs/common';
import type { TransactionContext } from '../../platform/database/transactions.js';
import { JobQueue } from '../../platform/jobs/index.js';
import { Lexicons } from './language/lexicons.repository.js';
import { readSearchState, shareWriting } from './language/search-state.js';
import { IndexDelivery } from './meilisearch/index.js';
import { insertDocuments } from './projection/insert-documents.js';
import { documentsOfEntries, documentsOfProvisions } from './projection/source-texts.js';
import type { SearchDocument } from './search-document.js';
import { learnWords } from './search-jobs.js';

/** What a change is about: the entry or the provisions whose texts it changed. */
type Subjects = { entry_id: string[] } | { provision_id: readonly string[] };

/**
 * Keeps the searchable text in step with what is published and imported. Call it in the transaction of
 * the change, after the effective versions or the provisions have been written: a search then finds the
 * change exactly when everybody else can see it.
 */
@Injectable()
export class SearchProjection {
  constructor(
    private readonly lexicons: Lexicons,
    private readonly queue: JobQueue,
    private readonly delivery: IndexDelivery,
  ) {}

  /** After publishing, and after a change of owner, visibility, topics or aliases. */
  async replaceEntry(tx: TransactionContext, entryId: string): Promise<void> {
    const documents = await documentsOfEntries(tx.manager, [entryId]);
    await this.replace(tx, { entry_id: [entryId] }, documents);
  }

  /** After an import: all provisions of the law, or those that changed. */
  async replaceProvisions(
    tx: TransactionContext,
    changed: { lawId: string } | { provisionIds: readonly string[] },
  ): Promise<void> {
    const provisionIds =
      'lawId' in changed ? await provisionsOf(tx, changed.lawId) : changed.provisionIds;
    const documents = await documentsOfProvisions(tx.manager, provisionIds);
    await this.replace(tx, { provision_id: provisionIds }, documents);
    await tx.manager.query(DROP_SHADOWED_EXAMPLES);
  }

  /** Leaves it to the next rebuild to write what many changes at once have changed. */
  async postpone(tx: TransactionContext): Promise<void> {
    await tx.manager.query(
      'UPDATE search_state SET is_rebuild_due = true WHERE NOT is_rebuild_due',
    );
  }

  private async replace(
    tx: TransactionContext,
    subjects: Subjects,
    documents: readonly SearchDocument[],
  ): Promise<void> {
    const { manager } = tx;
    const [[column, ids] = ['', []]] = Object.entries<readonly string[]>(subjects);
    await shareWriting(manager);
    const { lexiconVersion, buildingVersion } = await readSearchState(manager);
    await manager.query('DELETE FROM search_documents WHERE subject_id = ANY ($1)', [ids]);
    const lexicon = await this.lexicons.read(manager, lexiconVersion);
    await insertDocuments(manager, documents, (parts) => wordVector(parts, lexicon));
    if (buildingVersion !== null)
      await manager.query(
        `INSERT INTO search_changes (${column}) SELECT unnest($1::uuid[]) ORDER BY 1`,
        [ids],
      );
    await this.queue.enqueue(tx, learnWords, { subjectIds: [...ids] });
    await this.delivery.changed(tx, ids);
  }
}

async function provisionsOf(tx: TransactionContext, lawId: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.manager.query(
    'SELECT id FROM provisions WHERE law_id = $1',
    [lawId],
  );
  return rows.map(({ id }) => id);
}

/** An example law steps back once the official one of its name is there. */
const DROP_SHADOWED_EXAMPLES = `
  DELETE FROM search_documents d
  USING provisions p, laws example, law_aliases a, law_aliases b, laws official
  WHERE d.subject_id = p.id AND p.law_id = example.id AND example.is_example
    AND a.law_id = example.id AND b.alias_key = a.alias_key
    AND b.law_id = official.id AND NOT official.is_example`;
