import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { type DraftFilter, draftSelections } from './draft-filter.js';
import { mayRead } from './draft-in-hand.js';
import { type Draft, type DraftList, toDraft } from './draft.model.js';
import { DraftsRepository } from './drafts.repository.js';

/** Drafts as they are read; what may not be read is as if it did not exist. */
@Injectable()
export class DraftsService {
  constructor(private readonly drafts: DraftsRepository) {}

  async byId(ctx: RequestContext, id: string): Promise<Draft | null> {
    const inHand = isUuid(id) ? await this.drafts.byId(ctx, id) : null;
    return inHand && mayRead(ctx, inHand) ? toDraft(inHand) : null;
  }

  async list(
    ctx: RequestContext,
    filter: DraftFilter,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<DraftList> {
    const { states, includes } = draftSelections[filter];
    const candidates = await this.drafts.inStates(ctx, states);
    const drafts = candidates.filter((inHand) => includes(ctx, inHand));
    return {
      items: drafts.slice(offset, offset + limit).map(toDraft),
      totalItems: drafts.length,
    };
  }

  async openOf(ctx: RequestContext, entryId: string): Promise<Draft[]> {
    const drafts = await this.drafts.openOf(ctx, entryId);
    return drafts.filter((inHand) => mayRead(ctx, inHand)).map(toDraft);
  }
}
