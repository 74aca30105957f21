import type { EntryFacts } from '@rechtsstand/domain/entry';
import { DOCUMENT_SCHEMA_VERSION, type RichDocument } from '@rechtsstand/domain/document';
import { Injectable } from '@nestjs/common';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import type { PublicationKind } from '../../entries/index.js';
import type { DraftContent } from './draft-content.js';

/** What a draft starts with. */
export interface NewDraft {
  entryId: string;
  kind: PublicationKind;
  basedOn: string | null;
  withdraws: string | null;
  title: string;
  facts: EntryFacts;
  document: RichDocument;
  audience: object | null;
}

/** Writes the text of drafts; the database notes who did. */
@Injectable()
export class DraftsWriter {
  async insert(tx: TransactionContext, writer: string, draft: NewDraft): Promise<string> {
    const [{ id }] = await tx.manager.query(
      `INSERT INTO drafts (entry_id, kind, based_on, withdraws, title, facts, document, audience,
                           schema_version, created_by, edited_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) RETURNING id`,
      [
        draft.entryId,
        draft.kind,
        draft.basedOn,
        draft.withdraws,
        draft.title,
        JSON.stringify(draft.facts),
        JSON.stringify(draft.document),
        draft.audience === null ? null : JSON.stringify(draft.audience),
        DOCUMENT_SCHEMA_VERSION,
        writer,
      ],
    );
    return id;
  }

  /** Raises the revision, adds the writer to the contributors and voids what was approved before. */
  async save(
    tx: TransactionContext,
    writer: string,
    id: string,
    content: DraftContent,
  ): Promise<void> {
    await tx.manager.query(
      `UPDATE drafts SET revision = revision + 1, state = 'writing', title = $3, facts = $4,
         document = $5, schema_version = $6, valid_from = $7, valid_until = $8, change_summary = $9,
         materiality = $10, audience = $11, acknowledge_by = $12, replaces = $13,
         edited_by = $2, edited_at = clock_timestamp(),
         review_requested_by = NULL, review_requested_at = NULL
       WHERE id = $1`,
      [
        id,
        writer,
        content.title,
        JSON.stringify(content.facts),
        JSON.stringify(content.document),
        DOCUMENT_SCHEMA_VERSION,
        content.validFrom,
        content.validUntil,
        content.changeSummary,
        content.materiality,
        content.audience === null ? null : JSON.stringify(content.audience),
        content.acknowledgeBy,
        content.replaces,
      ],
    );
  }
}
