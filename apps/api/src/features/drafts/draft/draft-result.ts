import type { Fault, Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type Failures, resultUnion, toFailures } from '../../../platform/graphql/failures.js';
import { Draft, toDraft } from './draft.model.js';
import { DraftsRepository } from './drafts.repository.js';

export const DraftResult = resultUnion('DraftResult', () => Draft);

/** What mutations of drafts answer: the draft as it is afterwards. */
@Injectable()
export class DraftAnswers {
  constructor(private readonly drafts: DraftsRepository) {}

  async of(
    ctx: RequestContext,
    changed: Result<string, Fault | Fault[]>,
  ): Promise<Draft | Failures> {
    if (!changed.ok) return toFailures(changed.error);
    const inHand = await this.drafts.byId(ctx, changed.value);
    if (!inHand) throw new Error(`Draft ${changed.value} was changed and cannot be read`);
    return toDraft(inHand);
  }
}
