import { Injectable, Logger } from '@nestjs/common';
import { HandlesJob, type JobContext, type JobHandler } from '../../../platform/jobs/index.js';
import { hasOutgrownLexicon } from '../language/outgrown.js';
import { readSearchState } from '../language/search-state.js';
import { rebuildDocuments, tendDocuments } from '../search-jobs.js';
import { SearchRebuild } from './search-rebuild.service.js';

/** After much was published or imported; by then another rebuild may have seen all of it. */
@Injectable()
@HandlesJob(rebuildDocuments)
export class RebuildDocuments implements JobHandler<typeof rebuildDocuments> {
  private readonly logger = new Logger(RebuildDocuments.name);

  constructor(private readonly rebuild: SearchRebuild) {}

  async run(ctx: JobContext): Promise<void> {
    if (!(await hasOutgrownLexicon(ctx.manager))) return;
    const documents = await this.rebuild.run(ctx, { signal: ctx.signal });
    this.logger.log(`All ${documents} search documents were written anew`);
  }
}

/** Does the rebuild that a migration or an import asks for, and the one that was cut off. */
@Injectable()
@HandlesJob(tendDocuments)
export class TendDocuments implements JobHandler<typeof tendDocuments> {
  constructor(private readonly rebuild: SearchRebuild) {}

  async run(ctx: JobContext): Promise<void> {
    const { isRebuildDue, buildingVersion } = await readSearchState(ctx.manager);
    if (!isRebuildDue && buildingVersion === null) return;
    await this.rebuild.runUnlessRunning(ctx, { signal: ctx.signal });
  }
}
