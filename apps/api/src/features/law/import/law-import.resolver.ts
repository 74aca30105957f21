import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { LocalDate } from '@rechtsstand/domain/time';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { momentOf } from '../../../platform/graphql/as-of.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { type Failures, toFailures } from '../../../platform/graphql/failures.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { LawService } from '../reading/law.service.js';
import { ImportLawResult, LawImport } from './law-import.model.js';
import { LawImportService } from './law-import.service.js';

@Resolver(() => LawImport)
export class LawImportResolver {
  constructor(
    private readonly imports: LawImportService,
    private readonly laws: LawService,
  ) {}

  @Mutation(() => ImportLawResult, {
    description: 'Takes in a law in the gii-norm format, whole or not at all',
  })
  @Allow('law.import')
  async importLaw(
    @Ctx() ctx: RequestContext,
    @Args('xml') xml: string,
    @Args('fileName') fileName: string,
    @Args('inForceOn', { type: () => LocalDateScalar, nullable: true })
    inForceOn?: LocalDate | null,
  ): Promise<LawImport | Failures> {
    const result = await this.imports.import(ctx, { xml, fileName, inForceOn });
    if (!result.ok) return toFailures(result.error);
    const law = await this.laws.lawById(ctx, result.value.lawId, momentOf(ctx));
    return Object.assign(new LawImport(), result.value, { law });
  }
}
