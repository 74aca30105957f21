import type { RequestContext } from '../../platform/context/request-context.js';
import { inOrderOf, loaderOf } from '../../platform/graphql/loader.js';
import type { SearchHit } from './search.model.js';

/** Where a hit belongs: a provision in its law and its outline, an entry in its topics. */
export async function pathOf(ctx: RequestContext, hit: SearchHit): Promise<string[]> {
  if (hit.kind === 'provision') {
    const headings = hit.headings.split('\n').filter((heading) => heading !== '');
    return [...(hit.lawAbbreviation ? [hit.lawAbbreviation] : []), ...headings];
  }
  const names = await topicNames(ctx).loadMany(hit.topicIds);
  return names.filter((name) => typeof name === 'string').sort((a, b) => a.localeCompare(b, 'de'));
}

/** The token by which the loader is known. */
const TOPIC_NAMES = Symbol('TopicNames');

function topicNames(ctx: RequestContext) {
  return loaderOf<string, string | null>(ctx, TOPIC_NAMES, async (ids) => {
    const rows: { id: string; name: string }[] = await ctx.manager.query(
      'SELECT id, name FROM topics WHERE id = ANY ($1)',
      [ids],
    );
    return inOrderOf(ids, rows, ({ id }) => id, null).map((row) => row?.name ?? null);
  });
}
