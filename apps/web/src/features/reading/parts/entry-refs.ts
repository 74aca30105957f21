import type { EntryKind } from '../../../gql/graphql.js';

/** What a link to an entry needs to know. */
export interface EntryRefForLinks {
  id: string;
  kind: EntryKind;
  slug: string;
  title: string;
}
