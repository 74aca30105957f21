import type PgBoss from 'pg-boss';
import type { AnyJob } from './job-definition.js';
import { lockKey, lockOfKind, lockOfRun, type WorkerConnection } from './worker-connection.js';

/** Jobs of one kind that one run is about to do, or does. */
export interface TakenJobs {
  readonly ids: readonly string[];
  readonly data: readonly object[];
  /** The first try is 1; of a batch, that of the job tried most often. */
  readonly attempt: number;
  /** Whether an error now is the last. */
  readonly isLastAttempt: boolean;
}

interface TakeOptions {
  /** Also those whose time has not come: delayed ones, and retries. */
  early?: boolean;
}

type Row = Pick<
  PgBoss.JobWithMetadata<object>,
  'id' | 'data' | 'createdOn' | 'retryCount' | 'retryLimit'
>;

/**
 * Takes what waits of a kind, or nothing. The statement that marks a job as active also locks it for
 * this worker, so that at no moment a job is active and seems abandoned.
 */
export async function takeJobs(
  boss: PgBoss,
  connection: WorkerConnection,
  job: AnyJob,
  { early = false }: TakeOptions = {},
): Promise<TakenJobs | undefined> {
  const kind = job.settings.alone ? [lockOfKind(job)] : [];
  for (const lock of kind) if (!(await connection.tryLock(lock))) return undefined;
  let rows: Row[] = [];
  try {
    rows = await fetchRows(boss, connection, job, early);
    connection.holds(rows.map(({ id }) => lockOfRun(id)));
    return rows.length > 0 ? describe(rows) : undefined;
  } finally {
    if (rows.length === 0 && kind.length > 0) await connection.release(kind);
  }
}

/** Lets others have what is still to be done of this, and what waits behind it. */
export async function releaseJobs(
  connection: WorkerConnection,
  job: AnyJob,
  { ids }: TakenJobs,
): Promise<void> {
  const kind = job.settings.alone ? [lockOfKind(job)] : [];
  await connection.release([...ids.map(lockOfRun), ...kind]);
}

async function fetchRows(
  boss: PgBoss,
  connection: WorkerConnection,
  { name, batch = 1 }: AnyJob,
  early: boolean,
): Promise<Row[]> {
  // The library takes any error for nothing to do.
  let failure: Error | undefined;
  const executeSql = async (text: string, values: unknown[]) => {
    try {
      const rows = await connection.query(
        `WITH taken AS (${text})
         SELECT taken.*, pg_advisory_lock(${lockKey(`'${lockOfRun('')}' || taken.id`)}) FROM taken`,
        values,
      );
      return { rows };
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  };
  const rows = await boss.fetch<object>(name, {
    db: { executeSql },
    batchSize: batch,
    includeMetadata: true,
    ignoreStartAfter: early,
  });
  if (failure) throw failure;
  // An UPDATE gives its rows in no order.
  return rows.sort((a, b) => a.createdOn.getTime() - b.createdOn.getTime());
}

function describe(rows: readonly Row[]): TakenJobs {
  return {
    ids: rows.map(({ id }) => id),
    data: rows.map(({ data }) => data),
    attempt: Math.max(...rows.map(({ retryCount }) => retryCount)) + 1,
    isLastAttempt: rows.some(({ retryCount, retryLimit }) => retryCount >= retryLimit),
  };
}
