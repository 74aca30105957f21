import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { momentOf } from '../../../platform/graphql/as-of.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { type Failures, resultUnion, toFailures } from '../../../platform/graphql/failures.js';
import { EntriesService, Entry } from '../../entries/index.js';
import { DraftAnswers, DraftResult } from '../draft/draft-result.js';
import { EntrySettingsService } from './entry-settings.service.js';
import { CreateEntryInput, EntrySettingsInput } from './settings.inputs.js';

const EntryResult = resultUnion('EntryResult', () => Entry);

@Resolver()
export class EntrySettingsResolver {
  constructor(
    private readonly settings: EntrySettingsService,
    private readonly entries: EntriesService,
    private readonly answers: DraftAnswers,
  ) {}

  @Allow('draft.write')
  @Mutation(() => DraftResult, { description: 'A new entry, with its first draft' })
  async createEntry(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CreateEntryInput,
  ): Promise<typeof DraftResult> {
    return this.answers.of(ctx, await this.settings.create(ctx, input));
  }

  @Allow('entry.settings')
  @Mutation(() => EntryResult)
  async updateEntrySettings(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: EntrySettingsInput,
  ): Promise<Entry | Failures> {
    const updated = await this.settings.update(ctx, id, input);
    if (!updated.ok) return toFailures(updated.error);
    return this.entries.owning(ctx, updated.value, momentOf(ctx));
  }
}
