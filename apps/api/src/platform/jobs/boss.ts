import PgBoss from 'pg-boss';

/** Statements of the library go wherever this sends them: to the pool, or into a transaction. */
export interface Database {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}
// The rows of the library's own statements, which it knows and we do not read.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Row = any;

/** The schema of the library's tables; made by a migration, never by the library. */
export const SCHEMA = 'pgboss';

/** How long what is done is kept for whoever looks into it. */
const DAY = 24 * 60 * 60;

/** The library as we use it: on connections of ours, in the schema of our migrations. */
export function createBoss(
  db: Database,
  work: Pick<PgBoss.ConstructorOptions, 'supervise' | 'schedule' | 'cronWorkerIntervalSeconds'>,
): PgBoss {
  return new PgBoss({
    db,
    schema: SCHEMA,
    migrate: false,
    archiveCompletedAfterSeconds: DAY / 24,
    archiveFailedAfterSeconds: 14 * DAY,
    deleteAfterDays: 1,
    ...work,
  });
}
