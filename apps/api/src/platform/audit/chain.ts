import { canonicalJson } from '@rechtsstand/domain/document';
import { createHmac } from 'node:crypto';
import type { AuditEntry } from './audit-entry.js';

/** Everything about an event that its hash covers. */
export interface ChainedEvent extends Required<AuditEntry> {
  /** Decimal: the database counts further than a number of JavaScript. */
  sequence: string;
  /** ISO 8601 in UTC with milliseconds. */
  recordedAt: string;
  actorId: string | null;
  previousHash: string;
}

/** The hash before the first event. */
export const CHAIN_START = '0'.repeat(64);

/**
 * The hash that seals an event together with all before it. Its key lies outside the database: whoever
 * can write there can still not forge a chain.
 */
export function sealOf(key: Buffer, event: ChainedEvent): string {
  const { sequence, recordedAt, actorId, action, objectType, objectId, details, previousHash } =
    event;
  const sealed = {
    sequence,
    recordedAt,
    actorId,
    action,
    objectType,
    objectId,
    details,
    previousHash,
  };
  return createHmac('sha256', key).update(canonicalJson(sealed)).digest('hex');
}
