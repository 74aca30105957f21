import { decide, type Target } from '@rechtsstand/domain/access';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { activePeople } from '../people/index.js';

/** Who can answer for the review of an entry: everybody who may confirm it in a role of their own. */
@Injectable()
export class Reviewers {
  /** Their subjects, by name. */
  async of(ctx: RequestContext, target: Target): Promise<string[]> {
    const people = await activePeople(ctx);
    return people
      .filter((person) => decide(person, 'entry.confirm-review', target))
      .map(({ subjectId }) => subjectId);
  }
}
