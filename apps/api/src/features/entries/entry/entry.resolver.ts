import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { EntryRef } from '../links/entry-ref.model.js';
import { LinksService } from '../links/links.service.js';
import { Entry } from './entry.model.js';

@Resolver(() => Entry)
export class EntryResolver {
  constructor(private readonly links: LinksService) {}

  @ResolveField(() => [EntryRef], {
    description: 'Entries whose text that applies on the day links here',
  })
  backlinks(@Ctx() ctx: RequestContext, @Parent() entry: Entry): Promise<EntryRef[]> {
    return this.links.backlinks(ctx, entry);
  }
}
