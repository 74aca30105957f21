import { Injectable } from '@nestjs/common';
import { Contexts } from '../../../platform/context/contexts.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { BadInput } from '../../../platform/graphql/errors.js';
import { LiveEvents } from '../../../platform/live/live-events.js';
import { filtered } from '../../../platform/live/live-stream.js';
import { mayRead, viewerOf } from '../draft/draft-in-hand.js';
import { permissionsOn } from '../draft/draft-permissions.js';
import { DraftsRepository } from '../draft/drafts.repository.js';
import type { DraftEvent } from './draft-event.model.js';
import { PresenceService } from './presence.service.js';

/** What is told of drafts to those who have them open. */
@Injectable()
export class DraftEventsService {
  constructor(
    private readonly events: LiveEvents,
    private readonly contexts: Contexts,
    private readonly drafts: DraftsRepository,
    private readonly presence: PresenceService,
  ) {}

  /** Of one draft; whoever writes in it is seen there by others for as long. */
  async ofDraft(
    { viewer }: RequestContext,
    draftId: string,
    isWriting: boolean,
  ): Promise<AsyncIterableIterator<DraftEvent>> {
    const ctx = this.contexts.create(viewer);
    const inHand = isUuid(draftId) ? await this.drafts.byId(ctx, draftId) : null;
    if (!inHand || !mayRead(ctx, inHand)) throw new BadInput('draftId');
    const anything: DraftEvent = { draftId, kind: 'anything', revision: inHand.draft.revision };
    this.presence.watch();
    if (!isWriting || !permissionsOn(ctx, inHand).canEdit)
      return this.events.open(`draft:${draftId}`, anything);
    const leave = await this.presence.enter(draftId, viewerOf(ctx).subjectId);
    return this.events.open(`draft:${draftId}`, anything, leave);
  }

  /** Of all that the viewer may read: what is begun, changes its state, or is being written in. */
  ofLists({ viewer }: RequestContext): AsyncIterableIterator<DraftEvent> {
    this.presence.watch();
    const anything: DraftEvent = { draftId: null, kind: 'anything', revision: null };
    return filtered(
      this.events.open('drafts', anything),
      async ({ draftId }) => draftId === null || this.isReadable(draftId, viewer),
    );
  }

  private async isReadable(draftId: string, viewer: RequestContext['viewer']): Promise<boolean> {
    const ctx = this.contexts.create(viewer);
    const inHand = await this.drafts.byId(ctx, draftId);
    return inHand !== null && mayRead(ctx, inHand);
  }
}
