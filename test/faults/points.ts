import { publishedTables } from './publication-state.js';

/** A moment at which the API is killed while it publishes. */
export type FaultPoint =
  /** While it waits to write to this table: nothing of the publication may remain. */
  | { readonly name: string; readonly at: 'write'; readonly table: string }
  /** After the commit, before the reply: all of the publication must be there. */
  | { readonly name: string; readonly at: 'reply' };

/** Besides the tables it inserts into, a publication closes its draft and moves the head of the audit log. */
const writtenTables = [...publishedTables, 'drafts', 'audit_head'];

export const faultPoints: readonly FaultPoint[] = [
  ...writtenTables.map((table) => ({ name: `writing ${table}`, at: 'write', table }) as const),
  { name: 'between commit and reply', at: 'reply' },
];
