import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobContext, type JobHandler } from '../../../platform/jobs/index.js';
import { recordDueDrafts } from '../../drafts/index.js';
import { SchedulingService } from './scheduling.service.js';

/** Run twice, it finds nothing more to do: what was recorded is not approved any more but published. */
@Injectable()
@HandlesJob(recordDueDrafts)
export class RecordDueDrafts implements JobHandler<typeof recordDueDrafts> {
  constructor(private readonly scheduling: SchedulingService) {}

  run(ctx: JobContext): Promise<void> {
    return this.scheduling.recordDue(ctx, ctx.signal);
  }
}
