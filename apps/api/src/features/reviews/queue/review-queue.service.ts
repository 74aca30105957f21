import { teamsWithin } from '@rechtsstand/domain/access';
import type { ReviewStanding } from '@rechtsstand/domain/review';
import { Injectable } from '@nestjs/common';
import type { SignedIn, SignedInContext } from '../../../platform/context/request-context.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { momentOf } from '../../../platform/graphql/as-of.js';
import { EntriesService } from '../../entries/index.js';
import type { ReviewQueue } from './review-queue.model.js';
import { ReviewQueueRepository } from './review-queue.repository.js';

export interface QueueQuestion {
  standing: ReviewStanding | null;
  teamId: string | null;
  isMine: boolean;
  limit: number;
  offset: number;
}

/** What the viewer has to look at, and what they may. */
@Injectable()
export class ReviewQueues {
  constructor(
    private readonly repository: ReviewQueueRepository,
    private readonly entries: EntriesService,
  ) {}

  /** Without a standing, what is due or will be soon. */
  async page(
    ctx: SignedInContext,
    { standing, teamId, isMine, limit, offset }: QueueQuestion,
  ): Promise<ReviewQueue> {
    const { ids, ...counts } = await this.repository.page(
      ctx,
      {
        standings: standing === null ? ['due', 'soon'] : [standing],
        teamIds: teamsOf(ctx.viewer, teamId),
        responsibleIds: isMine ? actingFor(ctx.viewer) : null,
      },
      { limit, offset },
    );
    const moment = momentOf(ctx);
    const items = await Promise.all(ids.map((id) => this.entries.owning(ctx, id, moment)));
    return { items, ...counts };
  }
}

/** The teams the viewer may confirm for, or that one of them. */
function teamsOf({ actor }: SignedIn, teamId: string | null): string[] | null {
  const within = teamsWithin(actor, 'entry.confirm-review');
  if (teamId === null) return within === 'all' ? null : within;
  const isWithin = isUuid(teamId) && (within === 'all' || within.includes(teamId));
  return isWithin ? [teamId] : [];
}

/** The viewer, and whoever is absent and has them as deputy. */
function actingFor({ subjectId, actor }: SignedIn): string[] {
  return [subjectId, ...actor.grants.flatMap(({ deputyFor }) => deputyFor ?? [])];
}
