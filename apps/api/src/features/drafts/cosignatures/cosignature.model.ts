import {
  type CosignatureOutcome,
  cosignatureOutcomes,
  type CosignatureStanding,
  cosignatureStandings,
} from '@rechtsstand/domain/countersigning';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { PersonRef } from '../../people/index.js';
import type { RequestInHand } from './request-in-hand.js';

const CosignatureStandingEnum = enumOf(cosignatureStandings);
registerEnumType(CosignatureStandingEnum, {
  name: 'CosignatureStanding',
  description: 'erbeten; mitgezeichnet; abgelehnt; hinfällig after an edit; zurückgenommen',
});

const CosignatureOutcomeEnum = enumOf(cosignatureOutcomes);
registerEnumType(CosignatureOutcomeEnum, { name: 'CosignatureOutcome' });

@ObjectType({ description: 'What a team answered to one revision of the draft' })
export class CosignatureAnswer {
  @Field(() => Int)
  revision: number;

  @Field(() => CosignatureOutcomeEnum)
  outcome: CosignatureOutcome;

  @Field({ description: 'Why it was refused; a signature may come with a remark' })
  reason: string;

  @Field(() => PersonRef)
  answeredBy: PersonRef;

  @Field(() => DateTimeScalar)
  answeredAt: Date;
}

@ObjectType({ description: 'Why a team is asked no longer' })
export class CosignatureCancellation {
  @Field()
  reason: string;

  @Field(() => PersonRef)
  cancelledBy: PersonRef;

  @Field(() => DateTimeScalar)
  cancelledAt: Date;
}

@ObjectType({ description: 'Mitzeichnung: a team that was asked to co-sign a draft' })
export class CosignatureRequest {
  @Field(() => ID)
  id: string;

  @Field({ description: 'What the team is asked about; may be empty' })
  question: string;

  @Field(() => PersonRef)
  requestedBy: PersonRef;

  @Field(() => DateTimeScalar)
  requestedAt: Date;

  @Field(() => CosignatureStandingEnum, { description: 'At the present revision of the draft' })
  standing: CosignatureStanding;

  @Field(() => CosignatureAnswer, { nullable: true, description: 'The last, to whatever revision' })
  answer: CosignatureAnswer | null;

  @Field(() => CosignatureCancellation, { nullable: true })
  cancellation: CosignatureCancellation | null;

  inHand: RequestInHand;
}
