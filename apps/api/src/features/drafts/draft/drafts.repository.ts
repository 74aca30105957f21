import type { DraftState } from '@rechtsstand/domain/entry';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import { groupsInOrderOf, inOrderOf, loaderOf } from '../../../platform/graphql/loader.js';
import { EntriesRepository, entryIsVisible, teamsSeenBy } from '../../entries/index.js';
import type { DraftInHand } from './draft-in-hand.js';
import { draftColumns, type DraftRow } from './draft-row.js';

/** Reads drafts, only ever those of entries that the viewer may see. */
@Injectable()
export class DraftsRepository {
  constructor(private readonly entries: EntriesRepository) {}

  /** `null` for a draft of an entry that is hidden from the viewer, too. */
  async byId(ctx: RequestContext, id: string): Promise<DraftInHand | null> {
    const draft = await loaderOf<string, DraftRow | null>(ctx, this, async (ids) => {
      const rows: DraftRow[] = await ctx.manager.query(
        `SELECT ${draftColumns} FROM drafts d WHERE d.id = ANY ($1)`,
        [ids],
      );
      return inOrderOf(ids, rows, (row) => row.id, null);
    }).load(id);
    return draft && this.withEntry(ctx, draft);
  }

  /**
   * The draft as it is now, held until the transaction ends. Its entry can be locked with it, so that
   * nothing else of that is published meanwhile; always the entry first, so that nobody waits in a ring.
   */
  async lock(
    tx: TransactionContext,
    id: string,
    { andEntry }: { andEntry: boolean } = { andEntry: false },
  ): Promise<DraftInHand | null> {
    if (andEntry) {
      await tx.manager.query(
        `SELECT FROM entries WHERE id = (SELECT entry_id FROM drafts WHERE id = $1) FOR UPDATE`,
        [id],
      );
    }
    await tx.manager.query('SELECT FROM drafts WHERE id = $1 FOR UPDATE', [id]);
    const [draft]: DraftRow[] = await tx.manager.query(
      `SELECT ${draftColumns} FROM drafts d WHERE d.id = $1`,
      [id],
    );
    return draft ? this.withEntry(tx, draft) : null;
  }

  /** In these states, the last edited first. */
  async inStates(ctx: RequestContext, states: readonly DraftState[]): Promise<DraftInHand[]> {
    const drafts: DraftRow[] = await ctx.manager.query(
      `SELECT ${draftColumns} FROM drafts d JOIN entries e ON e.id = d.entry_id
       WHERE d.state = ANY ($1) AND ${entryIsVisible('e', '$2')}
       ORDER BY d.edited_at DESC, d.id`,
      [states, teamsSeenBy(ctx)],
    );
    return this.withEntries(ctx, drafts);
  }

  /** Those of an entry that are neither published nor discarded, the oldest first. */
  async openOf(ctx: RequestContext, entryId: string): Promise<DraftInHand[]> {
    const drafts = await loaderOf<string, DraftRow[]>(ctx, OPEN, async (ids) => {
      const rows: DraftRow[] = await ctx.manager.query(
        `SELECT ${draftColumns} FROM drafts d
         WHERE d.entry_id = ANY ($1) AND d.state NOT IN ('published', 'discarded')
         ORDER BY d.created_at, d.id`,
        [ids],
      );
      return groupsInOrderOf(ids, rows, (row) => row.entryId);
    }).load(entryId);
    return this.withEntries(ctx, drafts);
  }

  private async withEntries(ctx: RequestContext, drafts: DraftRow[]): Promise<DraftInHand[]> {
    const inHand = await Promise.all(drafts.map((draft) => this.withEntry(ctx, draft)));
    return inHand.filter((draft) => draft !== null);
  }

  private async withEntry(ctx: RequestContext, draft: DraftRow): Promise<DraftInHand | null> {
    const entry = await this.entries.byId(ctx, draft.entryId);
    return entry && { draft, entry };
  }
}

const OPEN = Symbol('open drafts of entries');
