import { cents, type Decoded, list, nullable, object, oneOf, text } from '../decode/index.js';
import { participations } from '../document/index.js';
import { binding } from './binding.js';
import { entryId, notes, provisions } from './parts.js';

/**
 * Rechtsfolge: Anspruch ("ist zu erteilen"), Soll, Kann (Ermessen, § 40 VwVfG), zwingende Versagung.
 */
export const consequenceKinds = [
  'entitlement',
  'intended',
  'discretionary',
  'mandatory-refusal',
] as const;
export type ConsequenceKind = (typeof consequenceKinds)[number];

/** Erwerbstätigkeit: erlaubt, beschränkt, nur mit Erlaubnis, nicht erlaubt (§ 4a AufenthG). */
export const workPermissions = ['unrestricted', 'restricted', 'with-permission', 'none'] as const;
export type WorkPermission = (typeof workPermissions)[number];

const reduction = object({ who: text(200, 1), amountCents: cents, legalBasis: text(300) });
const fee = object({
  occasion: text(200, 1),
  amountCents: cents,
  legalBasis: text(300),
  reductions: list(reduction, 20),
});

/** Gebühr: in whole euro cents, with its occasion, its provision (§§ 44 ff. AufenthV) and reductions. */
export type Fee = Decoded<typeof fee>;

export const legalArticle = object({
  kind: oneOf(['legal-article']),
  binding,
  shortAnswer: text(1500),
  legalBasis: provisions,
  consequence: object({
    kind: oneOf(consequenceKinds),
    discretionPoints: list(text(500, 1), 40),
    exclusionGrounds: list(text(500, 1), 40),
  }),
  conditions: list(text(500, 1), 60),
  duration: text(1000),
  rightToWork: object({ kind: oneOf(workPermissions), text: text(1000) }),
  fees: list(fee, 40),
  participation: participations,
  competence: text(1000),
  documents: notes,
  registers: notes,
  nextTitles: list(object({ text: text(300, 1), entryId: nullable(entryId) }), 20),
  specialCases: list(object({ title: text(200, 1), text: text(2000, 1) }), 40),
});

/**
 * Steckbrief eines Themas: what a caseworker needs before reading on. Texts are plain German; lists keep
 * the order in which they were written; `conditions` can be ticked off for the case at hand.
 */
export type LegalArticleFacts = Decoded<typeof legalArticle>;
