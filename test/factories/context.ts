import type { Grant } from '@rechtsstand/domain/access';
import { localDate } from '@rechtsstand/domain/time';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../apps/api/src/platform/context/request-context.js';
import type { TransactionContext } from '../../apps/api/src/platform/database/transactions.js';
import type { TestPerson } from './office.js';

/** The day on which tests take place. */
export const TODAY = localDate('2026-11-23');

/** A request of this person with these roles; of nobody in particular without a person. */
export function contextOf(
  manager: EntityManager,
  person: Partial<TestPerson> = {},
  grants: Partial<Grant>[] = [],
): RequestContext {
  const { personId = randomUUID(), subjectId = randomUUID(), login = 'nobody' } = person;
  const held = grants.map((grant) => ({
    role: 'caseworker' as const,
    teamId: null,
    deputyFor: null,
    ...grant,
  }));
  return {
    requestId: randomUUID(),
    viewer: {
      personId,
      subjectId,
      login,
      displayName: login,
      actor: { subjectId, grants: held },
      lastVisitAt: null,
      isDemo: false,
    },
    now: new Date(`${TODAY}T09:00:00Z`),
    today: TODAY,
    manager,
    loaders: new Map(),
  };
}

/** For parts that are called within a transaction of somebody else. */
export function transactionOf(ctx: RequestContext): TransactionContext {
  return { ...ctx, record: () => undefined };
}
