import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { BadInput } from '../../platform/graphql/errors.js';
import { personRef } from '../people/index.js';
import type { AuditEvent, AuditPage } from './audit-event.model.js';

type Row = Omit<AuditEvent, 'actor'> & { actorId: string | null };

@Injectable()
export class AuditLogService {
  /** Events before the given one, newest first. By key, since the log only grows. */
  async page(
    { manager }: RequestContext,
    before: string | null,
    limit: number,
  ): Promise<AuditPage> {
    if (before !== null && !/^\d{1,18}$/.test(before)) throw new BadInput('before');
    const rows: Row[] = await manager.query(
      `SELECT sequence, recorded_at AS "recordedAt", actor_id AS "actorId", action,
              object_type AS "objectType", object_id AS "objectId", details::text AS details
       FROM audit_events WHERE sequence < coalesce($1::bigint, 9223372036854775807)
       ORDER BY sequence DESC LIMIT $2`,
      [before, limit + 1],
    );
    const items = rows.slice(0, limit).map(({ actorId, ...event }) => ({
      ...event,
      actor: actorId === null ? null : personRef(actorId),
    }));
    return { items, next: rows.length > limit ? (items.at(-1)?.sequence ?? null) : null };
  }
}
