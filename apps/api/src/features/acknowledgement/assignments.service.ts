import { Injectable } from '@nestjs/common';
import type { Target } from '@rechtsstand/domain/access';
import { concernedBy } from '@rechtsstand/domain/acknowledgement';
import type { Audience, Materiality } from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { TransactionContext } from '../../platform/database/transactions.js';
import { activePeople } from '../people/index.js';
import { assignmentIsUnanswered } from './open-assignment.sql.js';

/** What must be known of a publication to ask for its acknowledgement. */
export interface PublicationToAssign {
  id: string;
  entryId: string;
  /** `null`: nobody has to confirm it. */
  audience: Audience | null;
  acknowledgeBy: LocalDate | null;
  /** An editorial version changes nothing that would have to be confirmed. */
  materiality: Materiality;
  /** The publication whose start it moves; `null` where it moves none. */
  postpones: string | null;
}

/**
 * Asks the people a publication concerns to acknowledge it. Call it in the transaction that publishes.
 * Who was concerned is decided once, on the day of publication, and stays provable: people who join
 * later are brought up to date by onboarding, not by old notices.
 */
@Injectable()
export class Assignments {
  /** The number of people who were asked. */
  async assignAudience(tx: TransactionContext, publication: PublicationToAssign): Promise<number> {
    const { audience, materiality, postpones } = publication;
    if (materiality === 'editorial' && postpones !== null) {
      return carryOver(tx, publication, postpones);
    }
    if (audience === null || materiality === 'editorial') return 0;
    const entry = await entryOf(tx, publication.entryId);
    const subjectIds = concernedBy(audience, entry, await activePeople(tx));
    await tx.manager.query(
      `INSERT INTO assignments (publication_id, subject_id, due_on)
       SELECT $1, subject_id, $3 FROM unnest($2::uuid[]) AS subject_id
       ON CONFLICT DO NOTHING`,
      [publication.id, subjectIds, publication.acknowledgeBy],
    );
    return subjectIds.length;
  }
}

/**
 * A text that begins on another day is the same text: whoever has confirmed it is not asked again, and
 * whoever has not is asked for it under its new start.
 */
async function carryOver(
  tx: TransactionContext,
  { id, acknowledgeBy }: PublicationToAssign,
  postponed: string,
): Promise<number> {
  const carried: unknown[] = await tx.manager.query(
    `INSERT INTO assignments (publication_id, subject_id, due_on)
     SELECT $1, a.subject_id, coalesce($3, a.due_on)
     FROM assignments a JOIN publications p ON p.id = a.publication_id
     WHERE p.id = $2 AND ${assignmentIsUnanswered('a', 'p')}
     ON CONFLICT DO NOTHING
     RETURNING subject_id`,
    [id, postponed, acknowledgeBy],
  );
  return carried.length;
}

async function entryOf(tx: TransactionContext, entryId: string): Promise<Target> {
  const [entry]: Target[] = await tx.manager.query(
    `SELECT visibility, owner_team_id AS "ownerTeamId",
       ARRAY(SELECT team_id FROM entry_teams WHERE entry_id = e.id) AS "visibleTeamIds"
     FROM entries e WHERE id = $1`,
    [entryId],
  );
  if (!entry) throw new Error(`Entry ${entryId} is published and yet unknown`);
  return entry;
}
