import { type MissingSearch, missingSearchOf } from '@rechtsstand/domain/language';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import type { SignedInContext } from '../../../platform/context/request-context.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { MissingSearchesRepository } from './missing-searches.repository.js';
import type { Outcome } from './missing-search.model.js';
import { ReportThrottle } from './report-throttle.js';

/**
 * What was searched for in vain. Reporting leaves no trace of who did it: nothing of the person is stored,
 * and no audit event is written. Settling is work of the office and stands in the audit log, without the
 * text, since that log is never shortened.
 */
@Injectable()
export class MissingSearches {
  constructor(
    private readonly repository: MissingSearchesRepository,
    private readonly transactions: Transactions,
    private readonly throttle: ReportThrottle,
  ) {}

  async report(
    { viewer, manager, today }: SignedInContext,
    typed: string,
  ): Promise<Result<MissingSearch, Fault>> {
    const search = missingSearchOf(typed);
    if (!search) return err({ code: 'term-without-word', path: 'query', args: { form: '' } });
    const attempt = await this.throttle.attempt(viewer.personId);
    if (!attempt.ok) return attempt;
    await this.repository.report(manager, search, today);
    return ok(search);
  }

  page(ctx: RequestContext, isSettled: boolean, limit: number, offset: number) {
    return this.repository.page(ctx, isSettled, limit, offset);
  }

  /** Says what was done about it; what names a person is not kept as settled but deleted. */
  settle(ctx: RequestContext, id: string, outcome: Outcome): Promise<Result<string, Fault>> {
    return this.transactions.run<string, Fault>(ctx, async (tx) => {
      const isThere =
        isUuid(id) &&
        (outcome === 'personal-data'
          ? await this.repository.erase(tx.manager, id)
          : await this.repository.settle(tx.manager, id, outcome, tx.today));
      if (!isThere) return err({ code: 'not-found', path: 'id' });
      tx.record({
        action: 'missing-search.settled',
        objectType: 'missing-search',
        objectId: id,
        details: { outcome },
      });
      return ok(id);
    });
  }
}
