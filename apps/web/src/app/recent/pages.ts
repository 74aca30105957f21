import { remembered } from '../../ui/remembered.js';
import type { SearchKind } from '../../gql/graphql.js';

/** A page of ours as the browser remembers it. Nothing of this reaches the server. */
export interface RememberedPage {
  to: string;
  title: string;
  kind: SearchKind;
}

function arePages(value: unknown): value is RememberedPage[] {
  return (
    Array.isArray(value) &&
    value.every((page: Partial<RememberedPage> | null) => page?.to && page.title && page.kind)
  );
}

const MOST_RECENT = 8;

export const recentPages = remembered<RememberedPage[]>('recent', [], arePages, { ofPerson: true });
export const pinnedPages = remembered<RememberedPage[]>('pinned', [], arePages, { ofPerson: true });

/** The page comes first; the oldest ones fall out. */
export function withRecent(
  pages: readonly RememberedPage[],
  page: RememberedPage,
): RememberedPage[] {
  return [page, ...pages.filter(({ to }) => to !== page.to)].slice(0, MOST_RECENT);
}
