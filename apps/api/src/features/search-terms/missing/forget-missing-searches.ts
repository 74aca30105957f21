import { Injectable } from '@nestjs/common';
import {
  defineJob,
  HandlesJob,
  type JobContext,
  type JobHandler,
} from '../../../platform/jobs/index.js';
import { MissingSearchesRepository } from './missing-searches.repository.js';

const forgetMissingSearches = defineJob('search-terms.forget', { every: '15 3 * * *' });

/** What somebody typed is kept only as long as it is of use to the coordinators. */
@Injectable()
@HandlesJob(forgetMissingSearches)
export class ForgetMissingSearches implements JobHandler<typeof forgetMissingSearches> {
  constructor(private readonly repository: MissingSearchesRepository) {}

  async run({ manager, today }: JobContext): Promise<void> {
    await this.repository.forget(manager, today);
  }
}
