import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import type { SignedInContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.js';
import { BadInput } from '../../platform/graphql/errors.js';
import { Publication, PublicationsService } from '../entries/index.js';
import { AcknowledgementBoard } from './board.model.js';
import { BoardService } from './board.service.js';

@Resolver(() => AcknowledgementBoard)
export class BoardResolver {
  constructor(
    private readonly service: BoardService,
    private readonly publications: PublicationsService,
  ) {}

  @Allow('board.read')
  @Query(() => AcknowledgementBoard, {
    description: 'Names, for team leads those of their own team; each look is in the audit log',
  })
  async acknowledgementBoard(
    @Ctx() ctx: SignedInContext,
    @Args('publicationId', { type: () => ID }) publicationId: string,
  ): Promise<AcknowledgementBoard> {
    const board = await this.service.open(ctx, publicationId);
    if (!board.ok) throw new BadInput(board.error.path);
    return board.value;
  }

  @ResolveField(() => Publication)
  publication(
    @Ctx() ctx: SignedInContext,
    @Parent() { publicationId }: AcknowledgementBoard,
  ): Promise<Publication | null> {
    return this.publications.byId(ctx, publicationId);
  }
}
