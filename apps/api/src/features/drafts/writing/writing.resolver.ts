import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { type PublicationKind, PublicationKindEnum } from '../../entries/index.js';
import { DraftAnswers, DraftResult } from '../draft/draft-result.js';
import { DraftInput } from './draft.input.js';
import { DraftStartInput } from './draft-start.input.js';
import { WritingService } from './writing.service.js';

@Resolver()
export class WritingResolver {
  constructor(
    private readonly writing: WritingService,
    private readonly answers: DraftAnswers,
  ) {}

  @Allow('draft.suggest')
  @Mutation(() => DraftResult, {
    description: 'Begins a draft as a copy of basedOn, else of the text that applies today',
  })
  async createDraft(
    @Ctx() ctx: RequestContext,
    @Args('entryId', { type: () => ID }) entryId: string,
    @Args('basedOn', {
      type: () => ID,
      nullable: true,
      description: 'For a withdrawal: what is taken back',
    })
    basedOn: string | undefined,
    @Args('kind', { type: () => PublicationKindEnum, defaultValue: 'text' }) kind: PublicationKind,
    @Args('start', { type: () => DraftStartInput, nullable: true })
    start: DraftStartInput | null = null,
  ): Promise<typeof DraftResult> {
    const begun = await this.writing.begin(ctx, entryId, basedOn ?? null, kind, start ?? {});
    return this.answers.of(ctx, begun);
  }

  @Allow('draft.suggest')
  @Mutation(() => DraftResult, { description: 'Changes nothing if anything is wrong' })
  async saveDraft(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int }) revision: number,
    @Args('input') input: DraftInput,
  ): Promise<typeof DraftResult> {
    return this.answers.of(ctx, await this.writing.save(ctx, id, revision, input));
  }
}
