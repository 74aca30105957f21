import type { EntryFacts } from '@rechtsstand/domain/entry';
import { DOCUMENT_SCHEMA_VERSION, type RichDocument } from '@rechtsstand/domain/document';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import { Injectable } from '@nestjs/common';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import { insertedId } from '../draft/inserted-id.js';
import type { PublicationKind } from '../../entries/index.js';
import type { DraftContent } from './draft-content.js';
import type { Settled } from './draft-start.js';

/** What a draft starts with. */
export interface NewDraft extends Settled {
  entryId: string;
  kind: PublicationKind;
  basedOn: string | null;
  title: string;
  facts: EntryFacts;
  document: RichDocument;
  audience: object | null;
  transitionalProvision: TransitionalProvision | null;
}

/** Writes the text of drafts; the database notes who did. */
@Injectable()
export class DraftsWriter {
  async insert(tx: TransactionContext, writer: string, draft: NewDraft): Promise<string> {
    const id = await insertedId(
      tx,
      `INSERT INTO drafts (entry_id, kind, based_on, withdraws, title, facts, document, audience,
                           schema_version, created_by, edited_by, transitional_provision,
                           valid_from, valid_until, change_summary, materiality, acknowledge_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11, $12, $13, $14, $15, $16)
       RETURNING id`,
      [
        draft.entryId,
        draft.kind,
        draft.basedOn,
        draft.withdraws,
        draft.title,
        JSON.stringify(draft.facts),
        JSON.stringify(draft.document),
        jsonOrNull(draft.audience),
        DOCUMENT_SCHEMA_VERSION,
        writer,
        jsonOrNull(draft.transitionalProvision),
        draft.validFrom,
        draft.validUntil,
        draft.changeSummary,
        draft.materiality,
        draft.acknowledgeBy,
      ],
    );
    return id;
  }

  /**
   * Raises the revision, adds the writer to the contributors and voids what was approved before. Saving
   * what is there already is no edit: nobody becomes a contributor by it, and no approval falls.
   */
  async save(
    tx: TransactionContext,
    writer: string,
    id: string,
    content: DraftContent,
  ): Promise<void> {
    await tx.manager.query(
      `UPDATE drafts SET revision = revision + 1, state = 'writing', (${CONTENT}) = (${VALUES}),
         edited_by = $2, edited_at = clock_timestamp(),
         review_requested_by = NULL, review_requested_at = NULL
       WHERE id = $1 AND (${CONTENT}) IS DISTINCT FROM (${VALUES})`,
      [id, writer, ...valuesOf(content)],
    );
  }

  /** Saves what came of a merge, whether or not anything of the text changed by it. */
  async merge(
    tx: TransactionContext,
    writer: string,
    id: string,
    content: DraftContent,
    known: { basedOn: string | null; knownSequence: number },
  ): Promise<void> {
    await tx.manager.query(
      `UPDATE drafts SET revision = revision + 1, state = 'writing', (${CONTENT}) = (${VALUES}),
         edited_by = $2, edited_at = clock_timestamp(),
         review_requested_by = NULL, review_requested_at = NULL,
         based_on = $15, known_sequence = $16
       WHERE id = $1`,
      [id, writer, ...valuesOf(content), known.basedOn, known.knownSequence],
    );
  }
}

/** SQL's NULL, where JSON's own would be a value. */
const jsonOrNull = (value: object | null) => (value === null ? null : JSON.stringify(value));

const CONTENT = `title, facts, document, schema_version, valid_from, valid_until, change_summary,
  materiality, audience, acknowledge_by, replaces, transitional_provision`;
const VALUES = `$3::text, $4::jsonb, $5::jsonb, $6::integer, $7::date, $8::date, $9::text, $10::text,
  $11::jsonb, $12::date, $13::uuid[], $14::jsonb`;

/** In the order of the columns. */
function valuesOf(content: DraftContent): unknown[] {
  return [
    content.title,
    JSON.stringify(content.facts),
    JSON.stringify(content.document),
    DOCUMENT_SCHEMA_VERSION,
    content.validFrom,
    content.validUntil,
    content.changeSummary,
    content.materiality,
    jsonOrNull(content.audience),
    content.acknowledgeBy,
    content.replaces,
    jsonOrNull(content.transitionalProvision),
  ];
}
