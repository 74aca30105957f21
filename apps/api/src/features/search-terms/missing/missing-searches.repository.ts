import type { MissingSearch } from '@rechtsstand/domain/language';
import { addDays, type LocalDate } from '@rechtsstand/domain/time';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { Outcome, SearchWithoutResult } from './missing-search.model.js';

/** Days after which what was settled is forgotten. */
const SETTLED_KEPT = 90;
/** Days without another report after which nobody will settle it any more. */
const OPEN_KEPT = 365;

@Injectable()
export class MissingSearchesRepository {
  /** What was settled opens again, unless there was nothing to do about it. */
  async report(manager: EntityManager, search: MissingSearch, day: LocalDate): Promise<void> {
    await manager.query(
      `INSERT INTO missing_searches AS known (search_key, text, first_on, last_on)
       VALUES ($1, $2, $3, $3)
       ON CONFLICT (search_key) DO UPDATE SET
         reports = known.reports + 1,
         last_on = greatest(known.last_on, excluded.last_on),
         settled_on = CASE WHEN known.outcome = 'nothing-to-do' THEN known.settled_on END,
         outcome = CASE WHEN known.outcome = 'nothing-to-do' THEN known.outcome END`,
      [search.key, search.text, day],
    );
  }

  /** The most frequent first. */
  async page({ manager }: RequestContext, isSettled: boolean, limit: number, offset: number) {
    const items: SearchWithoutResult[] = await manager.query(
      `SELECT id, text, reports, first_on AS "firstOn", last_on AS "lastOn", outcome,
              settled_on AS "settledOn"
       FROM missing_searches WHERE (outcome IS NOT NULL) = $1
       ORDER BY settled_on DESC NULLS LAST, reports DESC, last_on DESC, search_key
       LIMIT $2 OFFSET $3`,
      [isSettled, limit, offset],
    );
    const [counted]: { count: number }[] = await manager.query(
      'SELECT count(*)::int AS count FROM missing_searches WHERE (outcome IS NOT NULL) = $1',
      [isSettled],
    );
    return { items, totalItems: counted?.count ?? 0 };
  }

  /** Whether there was one to settle. */
  async settle(
    manager: EntityManager,
    id: string,
    outcome: Exclude<Outcome, 'personal-data'>,
    day: LocalDate,
  ): Promise<boolean> {
    const settled: [unknown[], number] = await manager.query(
      'UPDATE missing_searches SET outcome = $2, settled_on = $3 WHERE id = $1 RETURNING id',
      [id, outcome, day],
    );
    return settled[1] > 0;
  }

  async erase(manager: EntityManager, id: string): Promise<boolean> {
    const erased: [unknown[], number] = await manager.query(
      'DELETE FROM missing_searches WHERE id = $1',
      [id],
    );
    return erased[1] > 0;
  }

  /** Deletes what nobody needs any more. */
  async forget(manager: EntityManager, today: LocalDate): Promise<void> {
    await manager.query('DELETE FROM missing_searches WHERE settled_on < $1 OR last_on < $2', [
      addDays(today, -SETTLED_KEPT),
      addDays(today, -OPEN_KEPT),
    ]);
  }
}
