import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import { JobQueue } from '../../../platform/jobs/index.js';
import { deliverDocuments, rebuildIndex } from './index-jobs.js';
import { MeilisearchServer } from './meilisearch-server.js';

/** A statute has thousands of provisions; one job names this many. */
const MOST_SUBJECTS = 500;

/**
 * Announces to Meilisearch, where there is one, what was written to `search_documents`. The transaction
 * leaves a job and never waits for the server.
 */
@Injectable()
export class IndexDelivery {
  constructor(
    private readonly server: MeilisearchServer,
    private readonly queue: JobQueue,
  ) {}

  /** After the documents of these entries or provisions were written, in the same transaction. */
  async changed(tx: TransactionContext, subjectIds: readonly string[]): Promise<void> {
    if (!this.server.isConfigured) return;
    for (let start = 0; start < subjectIds.length; start += MOST_SUBJECTS)
      await this.queue.enqueue(tx, deliverDocuments, {
        subjectIds: subjectIds.slice(start, start + MOST_SUBJECTS),
      });
  }

  /** Whether all documents are on their way already. */
  isRebuilding(manager: EntityManager): Promise<boolean> {
    return this.queue.isUnderWay(manager, rebuildIndex);
  }

  /** After all documents were written anew. */
  async rebuilt(tx: TransactionContext): Promise<void> {
    if (this.server.isConfigured) await this.queue.enqueue(tx, rebuildIndex, {});
  }
}
