import type { Audience, DraftState } from '@rechtsstand/domain/entry';
import { DOCUMENT_SCHEMA_VERSION } from '@rechtsstand/domain/document';
import type { LocalDate } from '@rechtsstand/domain/time';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  AudienceScalar,
  DateTimeScalar,
  LocalDateScalar,
} from '../../../platform/graphql/scalars.js';
import { DraftStateEnum, type PublicationKind, PublicationKindEnum } from '../../entries/index.js';
import type { DraftInHand } from './draft-in-hand.js';
import { DraftText } from './draft-text.model.js';
import { documentOf } from './readiness.js';

@ObjectType({ description: 'Entwurf: a working copy that may become a publication' })
export class Draft extends DraftText {
  @Field(() => ID)
  id: string;

  @Field(() => PublicationKindEnum)
  kind: PublicationKind;

  @Field(() => DraftStateEnum)
  state: DraftState;

  @Field(() => Int, { description: 'Rises with every edit; an approval names one' })
  revision: number;

  @Field(() => Int, { description: 'The version of the schema the document is given in' })
  schemaVersion: number;

  @Field(() => AudienceScalar, { nullable: true, description: 'Who is to acknowledge it' })
  audience: Audience | null;

  @Field(() => LocalDateScalar, { nullable: true })
  acknowledgeBy: LocalDate | null;

  @Field(() => [ID], { description: 'Scheduled versions that it is meant to cover' })
  replaces: string[];

  @Field(() => ID, { nullable: true, description: 'What a withdrawal takes back' })
  withdraws: string | null;

  @Field(() => String, { nullable: true, description: 'Why the reviewer sent it back' })
  returnReason: string | null;

  @Field(() => DateTimeScalar)
  editedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  reviewRequestedAt: Date | null;

  @Field({
    description: 'Something of the entry was published that it does not know: it has to be merged',
  })
  isStale: boolean;

  inHand: DraftInHand;
}

@ObjectType()
export class DraftList {
  @Field(() => [Draft])
  items: Draft[];

  @Field(() => Int)
  totalItems: number;
}

export function toDraft(inHand: DraftInHand): Draft {
  const { draft } = inHand;
  return Object.assign(new Draft(), {
    id: draft.id,
    kind: draft.kind,
    state: draft.state,
    revision: draft.revision,
    title: draft.title,
    facts: draft.facts,
    document: documentOf(draft),
    schemaVersion: DOCUMENT_SCHEMA_VERSION,
    validFrom: draft.validFrom,
    validUntil: draft.validUntil,
    changeSummary: draft.changeSummary,
    materiality: draft.materiality,
    audience: draft.audience,
    acknowledgeBy: draft.acknowledgeBy,
    transitionalProvision: draft.transitionalProvision,
    replaces: draft.replaces,
    withdraws: draft.withdraws,
    returnReason: draft.returnReason,
    editedAt: draft.editedAt,
    reviewRequestedAt: draft.reviewRequestedAt,
    isStale: draft.isStale,
    inHand,
  });
}
