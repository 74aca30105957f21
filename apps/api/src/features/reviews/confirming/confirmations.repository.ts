import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import { inOrderOf, loaderOf } from '../../../platform/graphql/loader.js';
import type { ConfirmationRow } from './confirmation.model.js';

@Injectable()
export class ConfirmationsRepository {
  /** Locks the entry of a publication, so that it is not published to meanwhile; its id. */
  async lockEntryOf(tx: TransactionContext, publicationId: string): Promise<string | null> {
    const [entry]: { id: string }[] = await tx.manager.query(
      `SELECT e.id FROM entries e JOIN publications p ON p.entry_id = e.id
       WHERE p.id = $1 FOR UPDATE OF e`,
      [publicationId],
    );
    return entry?.id ?? null;
  }

  /** `null` if the person has confirmed the publication on that day already. */
  async insert(
    tx: TransactionContext,
    { publicationId, subjectId, confirmedOn, note }: Omit<ConfirmationRow, 'id'>,
  ): Promise<ConfirmationRow | null> {
    const [row]: ConfirmationRow[] = await tx.manager.query(
      `INSERT INTO review_confirmations AS c (publication_id, subject_id, confirmed_on, note)
       VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING
       RETURNING ${COLUMNS}`,
      [publicationId, subjectId, confirmedOn, note],
    );
    return row ?? null;
  }

  /** The last one of any text of the entry, which is one that the viewer has been shown. */
  async lastOf(ctx: RequestContext, entryId: string): Promise<ConfirmationRow | null> {
    const loader = loaderOf<string, (ConfirmationRow & { entryId: string }) | null>(
      ctx,
      this,
      async (ids) => {
        const rows: (ConfirmationRow & { entryId: string })[] = await ctx.manager.query(
          `SELECT DISTINCT ON (p.entry_id) p.entry_id AS "entryId", ${COLUMNS}
           FROM review_confirmations c JOIN publications p ON p.id = c.publication_id
           WHERE p.entry_id = ANY ($1)
           ORDER BY p.entry_id, c.confirmed_at DESC, c.id`,
          [ids],
        );
        return inOrderOf(ids, rows, (row) => row.entryId, null);
      },
    );
    return loader.load(entryId);
  }
}

const COLUMNS = `c.id, c.publication_id AS "publicationId", c.subject_id AS "subjectId",
  c.confirmed_on AS "confirmedOn", c.note`;
