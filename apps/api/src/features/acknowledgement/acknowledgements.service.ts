import { Injectable } from '@nestjs/common';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import type { SignedInContext } from '../../platform/context/request-context.js';
import { type TransactionContext, Transactions } from '../../platform/database/transactions.js';
import { isUuid } from '../../platform/database/uuid.js';
import { entryIsVisible, teamsSeenBy } from '../entries/index.js';
import type { Acknowledgement } from './acknowledgement.model.js';

/** Records that somebody has confirmed a publication. */
@Injectable()
export class AcknowledgementsService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Once, however often and from however many windows the button is pressed: later presses are answered
   * with what was recorded first. The hash says which text was on the screen.
   */
  async acknowledge(
    ctx: SignedInContext,
    publicationId: string,
    contentHash: string,
  ): Promise<Result<Acknowledgement, Fault>> {
    if (!isUuid(publicationId)) return err({ code: 'not-assigned', path: 'publicationId' });
    return this.transactions.run(ctx, (tx) => record(ctx, tx, publicationId, contentHash));
  }
}

async function record(
  ctx: SignedInContext,
  tx: TransactionContext,
  publicationId: string,
  contentHash: string,
): Promise<Result<Acknowledgement, Fault>> {
  const { subjectId } = ctx.viewer;
  const [asked]: { contentHash: string; acknowledgedAt: Date | null }[] = await tx.manager.query(
    RECORD,
    [publicationId, subjectId, contentHash, teamsSeenBy(ctx)],
  );
  if (!asked) return err({ code: 'not-assigned', path: 'publicationId' });
  if (asked.contentHash !== contentHash) return err({ code: 'hash-differs', path: 'contentHash' });
  if (asked.acknowledgedAt === null) return ok(await recorded(tx, publicationId, subjectId));
  tx.record({
    action: 'publication.acknowledged',
    objectType: 'publication',
    objectId: publicationId,
  });
  return ok({ publicationId, acknowledgedAt: asked.acknowledgedAt });
}

/** What another press has recorded; the insertion above waited for it to be committed. */
async function recorded(
  tx: TransactionContext,
  publicationId: string,
  subjectId: string,
): Promise<Acknowledgement> {
  const [row]: { acknowledgedAt: Date }[] = await tx.manager.query(
    `SELECT acknowledged_at AS "acknowledgedAt" FROM acknowledgements
     WHERE publication_id = $1 AND subject_id = $2`,
    [publicationId, subjectId],
  );
  if (!row) throw new Error(`The acknowledgement of ${publicationId} was in the way and is gone`);
  return { publicationId, acknowledgedAt: row.acknowledgedAt };
}

const RECORD = `
  WITH asked AS (
    SELECT a.publication_id, a.subject_id, p.content_hash
    FROM assignments a
    JOIN publications p ON p.id = a.publication_id
    JOIN entries e ON e.id = p.entry_id
    WHERE a.publication_id = $1 AND a.subject_id = $2 AND ${entryIsVisible('e', '$4')}
  ), recorded AS (
    INSERT INTO acknowledgements (publication_id, subject_id, content_hash)
    SELECT publication_id, subject_id, content_hash FROM asked WHERE content_hash = $3
    ON CONFLICT DO NOTHING
    RETURNING acknowledged_at
  )
  SELECT content_hash AS "contentHash",
    (SELECT acknowledged_at FROM recorded) AS "acknowledgedAt"
  FROM asked`;
