import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { momentOf } from '../../../platform/graphql/as-of.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { Failure, toFailure } from '../../../platform/graphql/failures.js';
import {
  EntriesService,
  Entry,
  Publication,
  type PublicationRow,
  PublicationsService,
} from '../../entries/index.js';
import { PersonRef, personRef } from '../../people/index.js';
import { DraftPermissions, permissionsOn } from './draft-permissions.js';
import { Draft } from './draft.model.js';
import { coveredVersions, readinessFaults, resumedVersions } from './readiness.js';

@Resolver(() => Draft)
export class DraftResolver {
  constructor(
    private readonly entries: EntriesService,
    private readonly publications: PublicationsService,
  ) {}

  @ResolveField(() => Entry)
  entry(@Ctx() ctx: RequestContext, @Parent() { inHand }: Draft): Promise<Entry> {
    return this.entries.owning(ctx, inHand.entry.id, momentOf(ctx));
  }

  @ResolveField(() => Publication, { nullable: true, description: 'What it was copied from' })
  async basedOn(
    @Ctx() ctx: RequestContext,
    @Parent() { inHand }: Draft,
  ): Promise<Publication | null> {
    const { basedOn } = inHand.draft;
    return basedOn === null ? null : this.publications.byId(ctx, basedOn);
  }

  @ResolveField(() => [PersonRef], { description: 'Everybody who wrote in it' })
  contributors(@Parent() { inHand }: Draft): PersonRef[] {
    return inHand.draft.contributorIds.map(personRef);
  }

  @ResolveField(() => PersonRef, { nullable: true, description: 'Who approved this revision' })
  approver(@Parent() { inHand }: Draft): PersonRef | null {
    const { approverId } = inHand.draft;
    return approverId === null ? null : personRef(approverId);
  }

  @ResolveField(() => [Failure], { description: 'What is missing before review can be requested' })
  faults(@Parent() { inHand }: Draft): Failure[] {
    return readinessFaults(inHand).map(toFailure);
  }

  @ResolveField(() => DraftPermissions)
  permissions(@Ctx() ctx: RequestContext, @Parent() { inHand }: Draft): DraftPermissions {
    return permissionsOn(ctx, inHand);
  }

  @ResolveField(() => [Publication], {
    description: 'Scheduled versions that it would cover; each has to be named in replaces',
  })
  async covers(@Ctx() ctx: RequestContext, @Parent() { inHand }: Draft): Promise<Publication[]> {
    return this.read(ctx, coveredVersions(inHand));
  }

  @ResolveField(() => [Publication], {
    description: 'Earlier texts that would apply again; whoever publishes has to confirm each',
  })
  async resumes(@Ctx() ctx: RequestContext, @Parent() { inHand }: Draft): Promise<Publication[]> {
    return this.read(ctx, resumedVersions(inHand));
  }

  private async read(
    ctx: RequestContext,
    versions: readonly PublicationRow[],
  ): Promise<Publication[]> {
    const found = await Promise.all(versions.map(({ id }) => this.publications.byId(ctx, id)));
    return found.filter((publication) => publication !== null);
  }
}
