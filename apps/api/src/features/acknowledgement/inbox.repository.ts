import { Injectable } from '@nestjs/common';
import type { SignedInContext } from '../../platform/context/request-context.js';
import { prepared } from '../../platform/database/prepared.js';
import { inOrderOf, loaderOf } from '../../platform/graphql/loader.js';
import { entryIsVisible, teamsSeenBy } from '../entries/index.js';
import type { InboxItem, InboxState, MyAcknowledgement } from './acknowledgement.model.js';
import { assignmentIsOpen } from './open-assignment.sql.js';

/** What one person was asked to acknowledge; the chosen day plays no part in it. */
@Injectable()
export class InboxRepository {
  /** Open ones by their due date, then the oldest first; done ones the latest first. */
  page(
    ctx: SignedInContext,
    state: InboxState,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<InboxItem[]> {
    return ctx.manager.query(
      `SELECT a.publication_id AS "publicationId", a.due_on AS "dueOn",
         a.assigned_at AS "assignedAt", k.acknowledged_at AS "acknowledgedAt"
       ${inState[state]}
       ORDER BY ${orderOf[state]}, a.publication_id
       LIMIT $3 OFFSET $4`,
      [ctx.viewer.subjectId, teamsSeenBy(ctx), limit, offset],
    );
  }

  /** How many there are; counted once in a request. */
  count(ctx: SignedInContext, state: InboxState): Promise<number> {
    return loaderOf<InboxState, number>(ctx, COUNTS, (states) =>
      Promise.all(states.map((one) => countIn(ctx, one))),
    ).load(state);
  }

  /** `null` for a publication the viewer was not asked about, or is no longer. */
  mine(ctx: SignedInContext, publicationId: string): Promise<MyAcknowledgement | null> {
    return loaderOf<string, MyAcknowledgement | null>(ctx, MY_ACKNOWLEDGEMENTS, async (ids) => {
      const rows = await prepared<MyAcknowledgement & { id: string }>(ctx.manager, MINE, [
        ctx.viewer.subjectId,
        ids,
      ]);
      return inOrderOf(ids, rows, ({ id }) => id, null);
    }).load(publicationId);
  }
}

async function countIn(ctx: SignedInContext, state: InboxState): Promise<number> {
  const count = {
    name: `inbox-count-${state}`,
    text: `SELECT count(*)::integer AS count ${inState[state]}`,
  };
  const [row] = await prepared<{ count: number }>(ctx.manager, count, [
    ctx.viewer.subjectId,
    teamsSeenBy(ctx),
  ]);
  return row?.count ?? 0;
}

const COUNTS = Symbol('counts of inboxes');
const MY_ACKNOWLEDGEMENTS = Symbol('acknowledgements of the viewer');

const assigned = (acknowledgements: string, condition: string) => `
  FROM assignments a
  JOIN publications p ON p.id = a.publication_id
  JOIN entries e ON e.id = p.entry_id
  ${acknowledgements} JOIN acknowledgements k USING (publication_id, subject_id)
  WHERE a.subject_id = $1 AND ${entryIsVisible('e', '$2')} AND ${condition}`;

const inState: Record<InboxState, string> = {
  open: assigned('LEFT', assignmentIsOpen('a', 'p')),
  done: assigned('', 'true'),
};

const orderOf: Record<InboxState, string> = {
  open: 'a.due_on NULLS LAST, a.assigned_at',
  done: 'k.acknowledged_at DESC',
};

const MINE = {
  name: 'my-acknowledgements',
  text: `
  SELECT a.publication_id AS id, a.due_on AS "dueOn", k.acknowledged_at AS "acknowledgedAt",
    CASE WHEN k.acknowledged_at IS NULL THEN 'open' ELSE 'acknowledged' END AS state
  FROM assignments a
  JOIN publications p ON p.id = a.publication_id
  LEFT JOIN acknowledgements k USING (publication_id, subject_id)
  WHERE a.subject_id = $1 AND a.publication_id = ANY ($2)
    AND (k.acknowledged_at IS NOT NULL OR ${assignmentIsOpen('a', 'p')})`,
};
