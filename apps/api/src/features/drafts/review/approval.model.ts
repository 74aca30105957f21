import { type RichDocument, upgradeDocument } from '@rechtsstand/domain/document';
import type { EntryFacts, Materiality } from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  DateTimeScalar,
  EntryFactsScalar,
  LocalDateScalar,
  RichDocumentScalar,
  TransitionalProvisionScalar,
} from '../../../platform/graphql/scalars.js';
import { MaterialityEnum } from '../../entries/index.js';
import { PersonRef, personRef } from '../../people/index.js';

/** What was approved, as the database keeps it in `draft_approvals.content`. */
interface ApprovedContent {
  title: string;
  facts: EntryFacts;
  document: unknown;
  schemaVersion: number;
  validFrom: LocalDate | null;
  validUntil: LocalDate | null;
  changeSummary: string;
  materiality: Materiality;
  transitionalProvision: TransitionalProvision | null;
}

export interface ApprovalRow {
  draftId: string;
  revision: number;
  approverId: string;
  approvedAt: Date;
  content: ApprovedContent;
}

@ObjectType({ description: 'Freigabe of an earlier revision, which an edit has voided' })
export class VoidedApproval {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  revision: number;

  @Field(() => PersonRef)
  approver: PersonRef;

  @Field(() => DateTimeScalar)
  approvedAt: Date;

  @Field()
  title: string;

  @Field(() => EntryFactsScalar)
  facts: EntryFacts;

  @Field(() => RichDocumentScalar)
  document: RichDocument;

  @Field(() => LocalDateScalar, { nullable: true })
  validFrom: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day without it' })
  validUntil: LocalDate | null;

  @Field()
  changeSummary: string;

  @Field(() => MaterialityEnum)
  materiality: Materiality;

  @Field(() => TransitionalProvisionScalar, { nullable: true })
  transitionalProvision: TransitionalProvision | null;
}

export function toVoidedApproval({ content, approverId, ...row }: ApprovalRow): VoidedApproval {
  const { document, schemaVersion, ...words } = content;
  return Object.assign(new VoidedApproval(), {
    id: `${row.draftId}.${row.revision}`,
    revision: row.revision,
    approver: personRef(approverId),
    approvedAt: row.approvedAt,
    ...words,
    document: upgradeDocument(document, schemaVersion),
  });
}
