import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { inOrderOf, loaderOf } from '../../../platform/graphql/loader.js';
import { entryIsVisible, teamsSeenBy } from '../visibility.js';
import type { Topic } from './topic.model.js';

@Injectable()
export class TopicsRepository {
  all(ctx: RequestContext): Promise<Topic[]> {
    return ctx.manager.query('SELECT id, slug, name FROM topics ORDER BY name COLLATE "de-x-icu"');
  }

  /** How many published entries of the topic the viewer may see. */
  async entryCount(ctx: RequestContext, topicId: string): Promise<number> {
    const row = await loaderOf<string, { count: number } | null>(ctx, this, async (ids) => {
      const rows: { id: string; count: number }[] = await ctx.manager.query(
        `SELECT x.topic_id AS id, count(*)::integer AS count
         FROM entry_topics x JOIN entries e ON e.id = x.entry_id
         WHERE x.topic_id = ANY ($1) AND ${entryIsVisible('e', '$2')}
           AND EXISTS (SELECT FROM publications p WHERE p.entry_id = e.id)
         GROUP BY x.topic_id`,
        [ids, teamsSeenBy(ctx)],
      );
      return inOrderOf(ids, rows, ({ id }) => id, null);
    }).load(topicId);
    return row?.count ?? 0;
  }
}
