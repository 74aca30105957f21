import type { LocalDate } from '@rechtsstand/domain/time';
import { Field, InputType } from '@nestjs/graphql';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import type { DraftStart } from './draft-start.js';

@InputType({ description: 'What is known already when a draft is begun' })
export class DraftStartInput implements DraftStart {
  @Field(() => LocalDateScalar, { nullable: true })
  validFrom?: LocalDate | null;

  @Field(() => String, { nullable: true })
  changeSummary?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Verschiebung: takes back the planned text named in basedOn and lets it begin on validFrom',
  })
  postpones?: boolean | null;
}
