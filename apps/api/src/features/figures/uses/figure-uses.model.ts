import type { FigurePassage as Passage } from '@rechtsstand/domain/figure';
import type { LocalDate } from '@rechtsstand/domain/time';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Publication } from '../../entries/index.js';

@ObjectType({ description: 'A sentence that says a figure, in two halves around it' })
export class FigurePassage implements Passage {
  @Field(() => ID)
  blockId: string;

  @Field()
  lead: string;

  @Field()
  tail: string;
}

@ObjectType({ description: 'A version that says a figure, and the days on which it applies' })
export class FigureUse {
  @Field(() => Publication)
  publication: Publication;

  @Field(() => LocalDateScalar)
  from: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true })
  until: LocalDate | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What it says there on the first of the days asked for on which it applies',
  })
  amount: number | null;

  @Field(() => [FigurePassage])
  passages: FigurePassage[];
}

@ObjectType({ description: 'Where a figure stands in texts that apply on some days' })
export class FigureUses {
  @Field(() => [FigureUse], { description: 'By title; those that the viewer may see' })
  items: FigureUse[];

  @Field(() => Int, { description: 'How many entries there are besides' })
  otherEntries: number;
}
