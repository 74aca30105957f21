import type { LedgerRecord } from '@rechtsstand/domain/validity';
import { Injectable } from '@nestjs/common';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import { ledgerRecord, publicationJson, type PublicationRow } from '../../entries/index.js';

/** Ledgers as they are, whoever asks: projections do not depend on who publishes. */
@Injectable()
export class LedgerRepository {
  async of(tx: TransactionContext, entryId: string): Promise<LedgerRecord[]> {
    const rows: { publication: PublicationRow }[] = await tx.manager.query(
      `SELECT ${publicationJson} AS publication FROM publications p
       WHERE p.entry_id = $1 ORDER BY p.sequence`,
      [entryId],
    );
    return rows.map(({ publication }) => ledgerRecord(publication));
  }

  /** Every entry, for rebuilding them one by one. */
  async entryIds(tx: Pick<TransactionContext, 'manager'>): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query('SELECT id FROM entries ORDER BY id');
    return rows.map(({ id }) => id);
  }

  /** Held, so that nothing is published of the entry while it is rebuilt. */
  async lock(tx: TransactionContext, entryId: string): Promise<void> {
    await tx.manager.query('SELECT FROM entries WHERE id = $1 FOR UPDATE', [entryId]);
  }
}
