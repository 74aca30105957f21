import type { Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AuditEntry } from '../audit/audit-entry.js';
import { AuditTrail } from '../audit/audit-trail.js';
import type { RequestContext } from '../context/request-context.js';

export interface TransactionContext extends RequestContext {
  /** Notes what was done; written to the audit log when the work has succeeded. */
  record(entry: AuditEntry): void;
}

/** Runs work all or nothing, at PostgreSQL's default, read committed. Services open transactions, because commands call services too. */
@Injectable()
export class Transactions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Commits what ends in `ok()`; rolls back what ends in `err()` or throws, audit events included. */
  async run<T, E>(
    ctx: RequestContext,
    work: (tx: TransactionContext) => Promise<Result<T, E>>,
  ): Promise<Result<T, E>> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const entries: AuditEntry[] = [];
      const record = (entry: AuditEntry) => void entries.push(entry);
      const { manager } = runner;
      const result = await work({ ...ctx, manager, loaders: new Map(), record });
      if (!result.ok) {
        await runner.rollbackTransaction();
        return result;
      }
      await this.auditTrail.append(manager, ctx.viewer?.subjectId ?? null, entries);
      await runner.commitTransaction();
      ctx.loaders.clear(); // They may hold what was true before.
      return result;
    } catch (error) {
      await rollBack(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** The error that ended the work matters more than one of a connection that is gone. */
async function rollBack(runner: {
  isTransactionActive: boolean;
  rollbackTransaction(): Promise<void>;
}) {
  if (!runner.isTransactionActive) return;
  await runner.rollbackTransaction().catch(() => undefined);
}
