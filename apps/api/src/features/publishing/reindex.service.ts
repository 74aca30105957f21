import { ok } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Transactions } from '../../platform/database/transactions.js';
import { LedgerRepository } from './projection/ledger.repository.js';
import { Projections } from './projection/projections.service.js';

/** Rebuilds what is derived from the ledgers of entries, while people read on. */
@Injectable()
export class ReindexService {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: LedgerRepository,
    private readonly projections: Projections,
  ) {}

  /** Entry by entry; how many there are. */
  async entries(ctx: RequestContext): Promise<number> {
    const entryIds = await this.ledger.entryIds(ctx);
    for (const entryId of entryIds) {
      await this.transactions.run<null, never>(ctx, async (tx) => {
        await this.ledger.lock(tx, entryId);
        await this.projections.rebuild(tx, entryId);
        return ok(null);
      });
    }
    return entryIds.length;
  }
}
