import { upgradeDocument } from '@rechtsstand/domain/document';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { PersonRef, personRef } from '../../people/index.js';
import { DraftText } from '../draft/draft-text.model.js';

/** What was approved, as the database keeps it in `draft_approvals.content`. */
interface ApprovedContent extends Omit<DraftText, 'document'> {
  document: unknown;
  schemaVersion: number;
}

export interface ApprovalRow {
  draftId: string;
  revision: number;
  approverId: string;
  approvedAt: Date;
  content: ApprovedContent;
}

@ObjectType({ description: 'Freigabe of an earlier revision, which an edit has voided' })
export class VoidedApproval extends DraftText {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  revision: number;

  @Field(() => PersonRef)
  approver: PersonRef;

  @Field(() => DateTimeScalar)
  approvedAt: Date;
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
