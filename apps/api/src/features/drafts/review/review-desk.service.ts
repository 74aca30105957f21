import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type DraftInHand, may, mayRead, viewerOf } from '../draft/draft-in-hand.js';
import { toDraft } from '../draft/draft.model.js';
import { DraftsRepository } from '../draft/drafts.repository.js';
import type { DeskScope, ReviewDesk } from './review-desk.model.js';
import { type Asked, ReviewersRepository } from './reviewers.repository.js';

interface Waiting extends DraftInHand {
  readonly asked: Asked;
}

/** What waits to be reviewed. Open drafts are few, so the policy itself picks them, as for other lists. */
@Injectable()
export class ReviewDeskService {
  constructor(
    private readonly drafts: DraftsRepository,
    private readonly reviewers: ReviewersRepository,
  ) {}

  async page(
    ctx: RequestContext,
    scope: DeskScope,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<ReviewDesk> {
    const readable = (await this.drafts.inStates(ctx, ['in-review']))
      .filter((inHand) => mayRead(ctx, inHand))
      .sort((a, b) => since(a) - since(b));
    const all = await Promise.all(
      readable.map(async (inHand) => ({
        ...inHand,
        asked: await this.reviewers.of(ctx, inHand.draft.id),
      })),
    );
    const able = all.filter((waiting) => may(ctx, 'draft.approve', waiting));
    const scopes: Record<DeskScope, Waiting[]> = {
      mine: able.filter((waiting) => isMine(ctx, waiting)),
      teams: able.filter((waiting) => isMyTeams(ctx, waiting)),
      all,
    };
    return {
      items: scopes[scope].slice(offset, offset + limit).map(toDraft),
      totalItems: scopes[scope].length,
      mineItems: scopes.mine.length,
      teamsItems: scopes.teams.length,
      allItems: all.length,
    };
  }
}

const since = ({ draft }: DraftInHand) => draft.reviewRequestedAt?.getTime() ?? 0;

/** Asked for by name, also in the name of somebody who is absent; what asks for nobody lies with everybody. */
function isMine(ctx: RequestContext, { asked }: Waiting): boolean {
  if (asked.personIds.length + asked.teamIds.length === 0) return true;
  const { subjectId, actor } = viewerOf(ctx);
  const selves = [subjectId, ...actor.grants.map(({ deputyFor }) => deputyFor)];
  return asked.personIds.some((id) => selves.includes(id));
}

function isMyTeams(ctx: RequestContext, { asked }: Waiting): boolean {
  const { actor } = viewerOf(ctx);
  return actor.grants.some(({ teamId }) => teamId !== null && asked.teamIds.includes(teamId));
}
