import type { EntryKind } from '@rechtsstand/domain/entry';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { AsOf, momentOf } from '../../../platform/graphql/as-of.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { Limit, Offset } from '../../../platform/graphql/paging.js';
import { EntryKindEnum } from '../enums.js';
import { EntriesService } from './entries.service.js';
import { EntryFilter } from './entry-filter.input.js';
import { Entry, EntryList } from './entry.model.js';

const asOfArg = { name: 'asOf', type: () => AsOf, nullable: true } as const;

@Resolver()
export class EntriesResolver {
  constructor(private readonly entries: EntriesService) {}

  @Allow('entry.read')
  @Query(() => Entry, { nullable: true, description: 'By its address; former slugs resolve too' })
  entry(
    @Ctx() ctx: RequestContext,
    @Args('kind', { type: () => EntryKindEnum }) kind: EntryKind,
    @Args('slug') slug: string,
    @Args(asOfArg) asOf?: AsOf,
  ): Promise<Entry | null> {
    return this.entries.bySlug(ctx, kind, slug, momentOf(ctx, asOf));
  }

  @Allow('entry.read')
  @Query(() => Entry, { nullable: true })
  entryById(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args(asOfArg) asOf?: AsOf,
  ): Promise<Entry | null> {
    return this.entries.byId(ctx, id, momentOf(ctx, asOf));
  }

  @Allow('entry.read')
  @Query(() => EntryList, {
    name: 'entries',
    description: 'By title, as far as something of them was published',
  })
  entryList(
    @Ctx() ctx: RequestContext,
    @Limit(50) limit: number,
    @Offset() offset: number,
    @Args('filter', { type: () => EntryFilter, nullable: true }) filter?: EntryFilter,
    @Args(asOfArg) asOf?: AsOf,
  ): Promise<EntryList> {
    return this.entries.list(ctx, filter ?? {}, momentOf(ctx, asOf), { limit, offset });
  }
}
