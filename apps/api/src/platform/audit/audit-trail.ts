import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ENVIRONMENT, type Environment } from '../environment/environment.js';
import type { AuditEntry } from './audit-entry.js';
import { type ChainedEvent, sealOf } from './chain.js';

interface Head {
  sequence: string;
  hash: string;
  now: Date;
}

/** Writes audit events in the transaction of what they tell of. */
@Injectable()
export class AuditTrail {
  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  /**
   * Appends to the chain. Call it last: the head of the chain stays locked until the transaction
   * ends, and everybody else who records something waits for it.
   */
  async append(
    manager: EntityManager,
    actorId: string | null,
    entries: readonly AuditEntry[],
  ): Promise<void> {
    if (entries.length === 0) return;
    const [head]: Head[] = await manager.query(
      `SELECT sequence, hash, date_trunc('milliseconds', clock_timestamp()) AS now
       FROM audit_head FOR UPDATE`,
    );
    if (!head) throw new Error('The audit log has lost its head; run "audit verify".');
    const events = this.chain(head, actorId, entries);
    await manager.query(
      `WITH written AS (
         INSERT INTO audit_events (sequence, recorded_at, actor_id, action, object_type, object_id,
                                   details, previous_hash, hash)
         SELECT "sequence", "recordedAt", "actorId", "action", "objectType", "objectId",
                "details", "previousHash", "hash"
         FROM jsonb_to_recordset($1::jsonb) AS event (
           "sequence" bigint, "recordedAt" timestamptz, "actorId" uuid, "action" text,
           "objectType" text, "objectId" text, "details" jsonb, "previousHash" text, "hash" text)
         RETURNING sequence, hash)
       UPDATE audit_head SET (sequence, hash) =
         (SELECT sequence, hash FROM written ORDER BY sequence DESC LIMIT 1)`,
      [JSON.stringify(events)],
    );
  }

  private chain(head: Head, actorId: string | null, entries: readonly AuditEntry[]) {
    const recordedAt = head.now.toISOString();
    let { sequence, hash: previousHash } = head;
    return entries.map(({ details = {}, ...entry }) => {
      sequence = String(BigInt(sequence) + 1n);
      const event: ChainedEvent = {
        ...entry,
        details,
        sequence,
        recordedAt,
        actorId,
        previousHash,
      };
      previousHash = sealOf(this.environment.auditKey, event);
      return { ...event, hash: previousHash };
    });
  }
}
