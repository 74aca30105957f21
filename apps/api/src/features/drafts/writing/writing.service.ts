import { decide } from '@rechtsstand/domain/access';
import { transition } from '@rechtsstand/domain/entry';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type TransactionContext, Transactions } from '../../../platform/database/transactions.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { ForbiddenError } from '../../../platform/graphql/errors.js';
import {
  EntriesRepository,
  existsFor,
  type PublicationKind,
  PublicationsRepository,
  targetOf,
} from '../../entries/index.js';
import { demand, mayRead, sameRevision, viewerOf } from '../draft/draft-in-hand.js';
import { DraftsRepository } from '../draft/drafts.repository.js';
import { readContent } from './draft-content.js';
import type { DraftInput } from './draft.input.js';
import { type DraftStart, settle } from './draft-start.js';
import { DraftsWriter } from './drafts.writer.js';
import { beginningOf, blankDraft, copyOf } from './new-draft.js';
import { References } from './references.js';

export const draftNotFound: Fault = { code: 'draft-not-found', path: '' };

/** Beginning drafts and writing in them. */
@Injectable()
export class WritingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntriesRepository,
    private readonly publications: PublicationsRepository,
    private readonly drafts: DraftsRepository,
    private readonly writer: DraftsWriter,
    private readonly references: References,
  ) {}

  /** The id of a new draft that starts as a copy of a publication. */
  begin(
    ctx: RequestContext,
    entryId: string,
    basedOn: string | null,
    kind: PublicationKind,
    start: DraftStart = {},
  ): Promise<Result<string, Fault>> {
    const { actor, subjectId } = viewerOf(ctx);
    return this.transactions.run<string, Fault>(ctx, async (tx) => {
      const entry = await this.lockedEntry(tx, entryId);
      if (!entry || !existsFor(tx, entry)) return err({ code: 'entry-not-found', path: 'entryId' });
      if (!decide(actor, 'draft.suggest', targetOf(entry))) throw new ForbiddenError();
      const beginning = beginningOf(entry, kind, basedOn, tx.today, start.postpones === true);
      if (!beginning.ok) return beginning;
      const settled = settle(entry, beginning.value, start);
      if (!settled.ok) return settled;
      const { base } = beginning.value;
      const draft = base
        ? copyOf(entry, { kind, base }, await this.publications.textOf(tx, base.id))
        : blankDraft(entry, entry.draftTitle ?? '');
      const id = await this.writer.insert(tx, subjectId, { ...draft, ...settled.value });
      const details = { kind, ...(start.postpones && { postpones: true }) };
      tx.record({ action: 'draft.begun', objectType: 'draft', objectId: id, details });
      return ok(id);
    });
  }

  /**
   * Writes all of a draft at once, if nobody has written in it since `revision`. A draft in review or
   * approved goes back to writing: what was looked at is no longer what it says.
   */
  save(
    ctx: RequestContext,
    id: string,
    revision: number,
    input: DraftInput,
  ): Promise<Result<string, Fault | Fault[]>> {
    const { subjectId } = viewerOf(ctx);
    return this.transactions.run<string, Fault | Fault[]>(ctx, async (tx) => {
      const inHand = isUuid(id) ? await this.drafts.lock(tx, id) : null;
      if (!inHand || !mayRead(tx, inHand)) return err(draftNotFound);
      demand(tx, inHand, 'draft.suggest');
      const current = sameRevision(inHand.draft, revision);
      if (!current.ok) return current;
      const state = transition(inHand.draft.state, { type: 'edit' });
      if (!state.ok) return state;
      const content = readContent(input, inHand);
      if (!content.ok) return content;
      const dangling = await this.references.faults(tx, content.value);
      if (dangling.length > 0) return err(dangling);
      await this.writer.save(tx, subjectId, id, content.value);
      return ok(id);
    });
  }

  /**
   * Held so that nothing is published between reading what the draft is copied from and writing the
   * draft down: the database notes what was published then as what the draft knows.
   */
  private async lockedEntry(tx: TransactionContext, entryId: string) {
    if (!isUuid(entryId)) return null;
    await tx.manager.query('SELECT FROM entries WHERE id = $1 FOR SHARE', [entryId]);
    return this.entries.byId(tx, entryId);
  }
}
