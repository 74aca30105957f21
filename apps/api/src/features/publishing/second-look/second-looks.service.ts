import { decide } from '@rechtsstand/domain/access';
import {
  parseSecondLookNote,
  secondLookFault,
  type SecondLookOutcome,
} from '@rechtsstand/domain/countersigning';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import type { RequestContext, SignedInContext } from '../../../platform/context/request-context.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { ForbiddenError } from '../../../platform/graphql/errors.js';
import { EntriesRepository, PublicationsService, targetOf } from '../../entries/index.js';
import type { SecondLookQueue, SecondLookStanding } from './second-look.model.js';
import { type LookedAt, SecondLooksRepository } from './second-looks.repository.js';

const notFound: Fault = { code: 'not-found', path: 'publicationId' };

/** Looks afterwards at what the head of the office published without a second pair of eyes. */
@Injectable()
export class SecondLooksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntriesRepository,
    private readonly publications: PublicationsService,
    private readonly repository: SecondLooksRepository,
  ) {}

  /** The id of the publication. */
  record(
    ctx: SignedInContext,
    publicationId: string,
    outcome: SecondLookOutcome,
    typed: string,
  ): Promise<Result<string, Fault>> {
    const { subjectId } = ctx.viewer;
    return this.transactions.run<string, Fault>(ctx, async (tx) => {
      const seen = isUuid(publicationId) ? await this.repository.of(tx, publicationId) : null;
      const entry = seen && (await this.entries.byId(tx, seen.entryId));
      if (!seen || !entry) return err(notFound);
      const needless = secondLookFault(seen, subjectId);
      if (needless) return err(needless);
      if (!(await this.may(tx, seen))) throw new ForbiddenError();
      const note = parseSecondLookNote(outcome, typed);
      if (!note.ok) return note;
      const look = { publicationId, outcome, note: note.value, by: subjectId };
      const isFirst = seen.outcome === null && (await this.repository.insert(tx, look));
      if (!isFirst) return err({ code: 'second-look-taken', path: 'publicationId' });
      tx.record({
        action: `publication.second-look-${outcome}`,
        objectType: 'publication',
        objectId: publicationId,
      });
      return ok(publicationId);
    });
  }

  /** Whether the viewer is somebody whose look counts, and nobody has looked yet. */
  async canLook(ctx: RequestContext, seen: LookedAt): Promise<boolean> {
    const { viewer } = ctx;
    if (viewer === null || seen.outcome !== null) return false;
    return secondLookFault(seen, viewer.subjectId) === null && (await this.may(ctx, seen));
  }

  /** Rarely is anything overridden, so the policy itself picks what the viewer is concerned with. */
  async queue(
    ctx: SignedInContext,
    standing: SecondLookStanding,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<SecondLookQueue> {
    const all = await this.repository.inStanding(ctx, standing);
    // Whoever overrode sees, too, that nobody has looked yet.
    const concerned = await Promise.all(all.map((seen) => this.may(ctx, seen, [])));
    const shown = all.filter((_, index) => concerned[index]);
    const items = await Promise.all(
      shown.slice(offset, offset + limit).map(({ id }) => this.publications.byId(ctx, id)),
    );
    return { items: items.filter((item) => item !== null), totalItems: shown.length };
  }

  private async may(
    ctx: RequestContext,
    seen: LookedAt,
    contributorIds: readonly string[] = [...seen.contributorIds, seen.publishedBy],
  ): Promise<boolean> {
    const entry = await this.entries.byId(ctx, seen.entryId);
    if (!entry || !ctx.viewer) return false;
    const target = { ...targetOf(entry), contributorIds };
    return decide(ctx.viewer.actor, 'entry.second-look', target);
  }
}
