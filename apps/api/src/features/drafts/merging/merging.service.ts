import { transition } from '@rechtsstand/domain/entry';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { isUuid } from '../../../platform/database/uuid.js';
import type { PublicationRow } from '../../entries/index.js';
import {
  demand,
  type DraftInHand,
  mayRead,
  sameRevision,
  viewerOf,
} from '../draft/draft-in-hand.js';
import { DraftsRepository } from '../draft/drafts.repository.js';
import { isTakenBack } from '../draft/taking-back.js';
import { readContent } from '../writing/draft-content.js';
import type { DraftInput } from '../writing/draft.input.js';
import { DraftsWriter } from '../writing/drafts.writer.js';
import { References } from '../writing/references.js';
import { draftNotFound } from '../writing/writing.service.js';

/** What was published of the entry since somebody last looked, the oldest first. */
export function publishedSince({ draft, entry }: DraftInHand): PublicationRow[] {
  return entry.publications
    .filter(({ sequence }) => sequence > draft.knownSequence)
    .sort((a, b) => a.sequence - b.sequence);
}

/** Brings drafts up to what was published after they were begun. */
@Injectable()
export class MergingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: DraftsRepository,
    private readonly writer: DraftsWriter,
    private readonly references: References,
  ) {}

  /**
   * Writes what came of a merge, and that the draft now knows the ledger up to this publication. It is an
   * edit even if nothing was taken over: an approval was given without that knowledge, and falls.
   */
  merge(
    ctx: RequestContext,
    id: string,
    { revision, upTo }: { revision: number; upTo: string },
    input: DraftInput,
  ): Promise<Result<string, Fault | Fault[]>> {
    const { subjectId } = viewerOf(ctx);
    return this.transactions.run<string, Fault | Fault[]>(ctx, async (tx) => {
      const inHand = isUuid(id) ? await this.drafts.lock(tx, id, { andEntry: true }) : null;
      if (!inHand || !mayRead(tx, inHand)) return err(draftNotFound);
      demand(tx, inHand, 'draft.suggest');
      const current = sameRevision(inHand.draft, revision);
      if (!current.ok) return current;
      const state = transition(inHand.draft.state, { type: 'edit' });
      if (!state.ok) return state;
      const known = knowledgeOf(inHand, upTo);
      if (!known.ok) return known;
      const content = readContent(input, inHand);
      if (!content.ok) return content;
      const dangling = await this.references.faults(tx, content.value);
      if (dangling.length > 0) return err(dangling);
      await this.writer.merge(tx, subjectId, id, content.value, known.value);
      tx.record({
        action: 'draft.merged',
        objectType: 'draft',
        objectId: id,
        details: { revision: revision + 1, upTo },
      });
      return ok(id);
    });
  }
}

interface Knowledge {
  basedOn: string | null;
  knownSequence: number;
}

/** A text rests on the latest text it knows; a repeal or a withdrawal on what it acts upon. */
function knowledgeOf(inHand: DraftInHand, upTo: string): Result<Knowledge, Fault> {
  const since = publishedSince(inHand);
  const latest = since.find(({ id }) => id === upTo);
  if (!latest) return err({ code: 'nothing-to-merge', path: 'upTo' });
  const { kind, basedOn, withdraws } = inHand.draft;
  if (withdraws !== null && isTakenBack(inHand.entry, withdraws)) {
    return err({ code: 'already-withdrawn', path: 'withdraws' });
  }
  const texts = since.filter(
    (publication) => publication.kind === 'text' && publication.sequence <= latest.sequence,
  );
  return ok({
    basedOn: kind === 'text' ? (texts.at(-1)?.id ?? basedOn) : basedOn,
    knownSequence: latest.sequence,
  });
}
