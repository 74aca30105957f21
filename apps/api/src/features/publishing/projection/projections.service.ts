import { timelineOf } from '@rechtsstand/domain/validity';
import { Injectable } from '@nestjs/common';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import { SearchProjection } from '../../search/index.js';
import { replaceEffectiveVersions } from './effective-versions.js';
import { LedgerRepository } from './ledger.repository.js';
import { ReferencesRepository } from './references.repository.js';

/**
 * Everything that is derived from the ledger of an entry: what applies when, what its texts cite and
 * link, what search finds. It can be thrown away and rebuilt; the ledger is what counts.
 */
@Injectable()
export class Projections {
  constructor(
    private readonly ledger: LedgerRepository,
    private readonly references: ReferencesRepository,
    private readonly search: SearchProjection,
  ) {}

  /** After a publication, in its transaction. */
  async extend(tx: TransactionContext, entryId: string, publicationId: string): Promise<void> {
    await replaceEffectiveVersions(tx, entryId, timelineOf(await this.ledger.of(tx, entryId)));
    await this.references.insert(tx, [publicationId]);
    await this.search.replaceEntry(tx, entryId);
  }

  /** From the ledger, as `reindex` does; the search is rebuilt as a whole after that. */
  async rebuild(tx: TransactionContext, entryId: string): Promise<void> {
    const records = await this.ledger.of(tx, entryId);
    await replaceEffectiveVersions(tx, entryId, timelineOf(records));
    await this.references.rebuild(
      tx,
      records.map(({ id }) => id),
    );
  }
}
