import type { EntityManager } from 'typeorm';
import { CHAIN_START, type ChainedEvent, sealOf } from './chain.js';

export interface ChainReport {
  /** How many events are sealed and in order. */
  events: number;
  broken: {
    sequence: string;
    reason: 'missing' | 'not linked to the one before' | 'changed';
  } | null;
}

type Row = ChainedEvent & { hash: string };

const BATCH = 1_000;

/** Walks the chain from its start to its head and stops at the first event that does not fit. */
export async function verifyChain(manager: EntityManager, key: Buffer): Promise<ChainReport> {
  let sequence = 0n;
  let hash = CHAIN_START;
  const report = (reason?: NonNullable<ChainReport['broken']>['reason']): ChainReport => ({
    events: Number(sequence),
    broken: reason === undefined ? null : { sequence: String(sequence + 1n), reason },
  });
  // Read first: whatever is appended meanwhile lies behind it.
  const [head]: { sequence: string; hash: string }[] = await manager.query(
    'SELECT sequence, hash FROM audit_head',
  );
  for (;;) {
    const rows = await batchAfter(manager, sequence);
    for (const row of rows) {
      if (row.sequence !== String(sequence + 1n)) return report('missing');
      if (row.previousHash !== hash) return report('not linked to the one before');
      if (row.hash !== sealOf(key, row)) return report('changed');
      sequence += 1n;
      hash = row.hash;
      if (head?.sequence === row.sequence && head.hash !== row.hash) return report('changed');
    }
    if (rows.length < BATCH) break;
  }
  return !head || BigInt(head.sequence) > sequence ? report('missing') : report();
}

/** The time as text with microseconds: a `Date` would not show a change below the millisecond. */
async function batchAfter(manager: EntityManager, sequence: bigint): Promise<Row[]> {
  const rows: Row[] = await manager.query(
    `SELECT sequence, to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "recordedAt",
            actor_id AS "actorId", action, object_type AS "objectType", object_id AS "objectId",
            details, previous_hash AS "previousHash", hash
     FROM audit_events WHERE sequence > $1 ORDER BY sequence LIMIT $2`,
    [String(sequence), BATCH],
  );
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.replace(/000Z$/, 'Z') }));
}
