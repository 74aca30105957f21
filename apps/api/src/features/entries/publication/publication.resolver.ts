import { DOCUMENT_SCHEMA_VERSION, type RichDocument } from '@rechtsstand/domain/document';
import type { EntryFacts } from '@rechtsstand/domain/entry';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import {
  EntryFactsScalar,
  RichDocumentScalar,
  TransitionalProvisionScalar,
} from '../../../platform/graphql/scalars.js';
import { PersonRef, personRef } from '../../people/index.js';
import { EntriesService } from '../entry/entries.service.js';
import { Entry } from '../entry/entry.model.js';
import { CitationRef } from '../links/citation-ref.model.js';
import { CitationsRepository } from '../links/citations.repository.js';
import { EntryRef } from '../links/entry-ref.model.js';
import { LinksService } from '../links/links.service.js';
import { Publication } from './publication.model.js';
import { PublicationsService } from './publications.service.js';

@Resolver(() => Publication)
export class PublicationResolver {
  constructor(
    private readonly publications: PublicationsService,
    private readonly entries: EntriesService,
    private readonly citationsOf: CitationsRepository,
    private readonly links: LinksService,
  ) {}

  @ResolveField(() => Entry)
  entry(@Ctx() ctx: RequestContext, @Parent() { entryId, moment }: Publication): Promise<Entry> {
    return this.entries.owning(ctx, entryId, moment);
  }

  @ResolveField(() => EntryFactsScalar)
  facts(@Ctx() ctx: RequestContext, @Parent() publication: Publication): Promise<EntryFacts> {
    return this.publications.factsOf(ctx, publication);
  }

  @ResolveField(() => RichDocumentScalar)
  document(@Ctx() ctx: RequestContext, @Parent() publication: Publication): Promise<RichDocument> {
    return this.publications.documentOf(ctx, publication);
  }

  @ResolveField(() => Int, { description: 'The version of the schema the document is given in' })
  schemaVersion(): number {
    return DOCUMENT_SCHEMA_VERSION;
  }

  @ResolveField(() => TransitionalProvisionScalar, {
    nullable: true,
    description: 'Which version governs a case that lies between two of them',
  })
  transitionalProvision(
    @Ctx() ctx: RequestContext,
    @Parent() publication: Publication,
  ): Promise<TransitionalProvision | null> {
    return this.publications.transitionalProvisionOf(ctx, publication);
  }

  @ResolveField(() => [PersonRef], { description: 'Everybody who wrote in its draft' })
  contributors(@Parent() { contributorIds }: Publication): PersonRef[] {
    return contributorIds.map(personRef);
  }

  @ResolveField(() => PersonRef, { nullable: true, description: 'Who approved it' })
  approver(@Parent() { approverId }: Publication): PersonRef | null {
    return approverId === null ? null : personRef(approverId);
  }

  @ResolveField(() => [CitationRef], {
    description: 'Each provision once, in the order of the text',
  })
  citations(
    @Ctx() ctx: RequestContext,
    @Parent() { id, moment }: Publication,
  ): Promise<CitationRef[]> {
    return this.citationsOf.of(ctx, id, moment.validOn);
  }

  @ResolveField(() => [EntryRef], { description: 'Entries it links that the viewer may see' })
  linkedEntries(
    @Ctx() ctx: RequestContext,
    @Parent() publication: Publication,
  ): Promise<EntryRef[]> {
    return this.links.linkedEntries(ctx, publication);
  }
}
