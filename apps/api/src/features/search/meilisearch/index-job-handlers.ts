import { ok } from '@rechtsstand/domain/result';
import { Injectable, Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { Transactions } from '../../../platform/database/transactions.js';
import { HandlesJob, type JobContext, type JobHandler } from '../../../platform/jobs/index.js';
import { IndexDelivery } from './index-delivery.js';
import { deliverDocuments, rebuildIndex, reconcileIndex, tendIndex } from './index-jobs.js';
import { MeilisearchServer } from './meilisearch-server.js';
import { SearchIndex } from './search-index.js';

/** By then a delivery that is under way has arrived. */
const SECOND_LOOK_AFTER = 5_000;

@Injectable()
@HandlesJob(deliverDocuments)
export class DeliverDocuments implements JobHandler<typeof deliverDocuments> {
  constructor(
    private readonly server: MeilisearchServer,
    private readonly index: SearchIndex,
  ) {}

  async run(ctx: JobContext, given: readonly { subjectIds: readonly string[] }[]): Promise<void> {
    if (!this.server.isConfigured) return;
    const subjectIds = new Set(given.flatMap((data) => data.subjectIds));
    await this.index.deliver(ctx, [...subjectIds], ctx.signal);
  }
}

@Injectable()
@HandlesJob(rebuildIndex)
export class RebuildIndex implements JobHandler<typeof rebuildIndex> {
  private readonly logger = new Logger(RebuildIndex.name);

  constructor(
    private readonly server: MeilisearchServer,
    private readonly index: SearchIndex,
  ) {}

  async run(ctx: JobContext): Promise<void> {
    if (!this.server.isConfigured) return;
    const started = performance.now();
    const documents = await this.index.rebuild(ctx, ctx.signal);
    const seconds = Math.round(performance.now() - started) / 1_000;
    this.logger.log(`The index was built anew: ${documents} documents in ${seconds} s`);
  }
}

@Injectable()
@HandlesJob(tendIndex)
export class TendIndex implements JobHandler<typeof tendIndex> {
  private readonly logger = new Logger(TendIndex.name);

  constructor(
    private readonly server: MeilisearchServer,
    private readonly index: SearchIndex,
    private readonly transactions: Transactions,
    private readonly delivery: IndexDelivery,
  ) {}

  async run(ctx: JobContext): Promise<void> {
    if (!this.server.isConfigured) return;
    const state = await this.index.inspect(ctx);
    if (state === 'unusable') return this.replace(ctx);
    if (state === 'fine') return;
    await sleep(SECOND_LOOK_AFTER, undefined, { signal: ctx.signal });
    if ((await this.index.inspect(ctx)) !== 'differs') return;
    const repaired = await this.index.reconcile(ctx, ctx.signal);
    this.logger.warn(`The index had fallen behind: ${repaired} documents repaired`);
  }

  /** What it answers is wrong: PostgreSQL does so until there is a new one. */
  private async replace(ctx: JobContext): Promise<void> {
    if (await this.delivery.isRebuilding(ctx.manager)) return;
    this.logger.warn('The index is missing, mostly empty or set up otherwise: it is built anew');
    await this.index.withdraw(ctx.signal);
    await this.transactions.run(ctx, async (tx) => {
      await this.delivery.rebuilt(tx);
      return ok(undefined);
    });
  }
}

@Injectable()
@HandlesJob(reconcileIndex)
export class ReconcileIndex implements JobHandler<typeof reconcileIndex> {
  private readonly logger = new Logger(ReconcileIndex.name);

  constructor(
    private readonly server: MeilisearchServer,
    private readonly index: SearchIndex,
  ) {}

  async run(ctx: JobContext): Promise<void> {
    if (!this.server.isConfigured) return;
    const repaired = await this.index.reconcile(ctx, ctx.signal);
    if (repaired > 0)
      this.logger.warn(`${repaired} documents of the index differed and were repaired`);
    await this.index.dropForgotten(ctx, ctx.signal);
  }
}
