import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { groupsInOrderOf, loaderOf } from '../../../platform/graphql/loader.js';

interface Present {
  draftId: string;
  subjectId: string;
}

/** Without a sign of life for this long, the process that wrote the row is taken to be gone. */
const IS_ALIVE = `seen_at > clock_timestamp() - interval '20 seconds'`;

/**
 * Who has a draft open for writing. Not audited and not kept: who sat where when is nobody's business once
 * the window is closed.
 */
@Injectable()
export class PresenceRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Those present in each draft, by their pseudonyms, each once. */
  async of(ctx: RequestContext, draftId: string): Promise<string[]> {
    const present = await loaderOf<string, Present[]>(ctx, PRESENT, async (ids) => {
      const rows: Present[] = await ctx.manager.query(
        `SELECT draft_id AS "draftId", subject_id AS "subjectId" FROM draft_presences
         WHERE draft_id = ANY ($1) AND ${IS_ALIVE}
         GROUP BY draft_id, subject_id ORDER BY min(id::text)`,
        [ids],
      );
      return groupsInOrderOf(ids, rows, (row) => row.draftId);
    }).load(draftId);
    return present.map(({ subjectId }) => subjectId);
  }

  async enter(id: string, draftId: string, subjectId: string): Promise<void> {
    await this.dataSource.query(
      'INSERT INTO draft_presences (id, draft_id, subject_id) VALUES ($1, $2, $3)',
      [id, draftId, subjectId],
    );
  }

  async leave(id: string): Promise<void> {
    await this.dataSource.query('DELETE FROM draft_presences WHERE id = $1', [id]);
  }

  /** Those that this process keeps go on, coming back if the table was emptied by a crash of the database. */
  async keep(present: readonly (Present & { id: string })[]): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO draft_presences (id, draft_id, subject_id)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[])
       ON CONFLICT (id) DO UPDATE SET seen_at = clock_timestamp()`,
      [
        present.map(({ id }) => id),
        present.map(({ draftId }) => draftId),
        present.map(({ subjectId }) => subjectId),
      ],
    );
  }

  /** Removes what processes left behind that ended without a word. */
  async sweep(): Promise<void> {
    await this.dataSource.query(`DELETE FROM draft_presences WHERE NOT (${IS_ALIVE})`);
  }
}

const PRESENT = Symbol('who writes in drafts');
