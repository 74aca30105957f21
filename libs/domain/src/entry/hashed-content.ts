import { canonicalJson } from '../document/index.js';
import type { LocalDate } from '../time/index.js';

/** What a publication says and when it applies; `facts` and `document` as they are stored. */
export interface HashedContent {
  readonly entryId: string;
  readonly kind: 'text' | 'repeal' | 'withdrawal';
  readonly title: string;
  readonly facts: unknown;
  readonly document: unknown;
  readonly schemaVersion: number;
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly changeSummary: string;
  readonly transitionalProvision: unknown;
  readonly withdraws: string | null;
}

/**
 * The canonical JSON (RFC 8785) whose SHA-256 is the content hash of a publication. It covers what a
 * reader confirms with an acknowledgement. Whom the publication was sent to and by when it is to be
 * confirmed, how weighty it is and what it replaces are about its handling and left out; so are the
 * people, whom the ledger names beside it.
 */
export function hashedContent(content: HashedContent): string {
  return canonicalJson({
    entryId: content.entryId,
    kind: content.kind,
    title: content.title,
    facts: content.facts,
    document: content.document,
    schemaVersion: content.schemaVersion,
    validFrom: content.validFrom,
    validUntil: content.validUntil,
    changeSummary: content.changeSummary,
    transitionalProvision: content.transitionalProvision,
    withdraws: content.withdraws,
  });
}
