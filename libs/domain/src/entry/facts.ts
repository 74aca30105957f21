import { type Decoder, isObject } from '../decode/index.js';
import { err, type Fault, ok, type Result } from '../result/index.js';
import { changeNotice, type ChangeNoticeFacts } from './change-notice.js';
import type { EntryKind } from './kind.js';
import { legalArticle, type LegalArticleFacts } from './legal-article.js';
import { processInstruction, type ProcessInstructionFacts } from './process-instruction.js';

/** Steckbrief: the structured part of an entry, beside its document. */
export type EntryFacts = LegalArticleFacts | ProcessInstructionFacts | ChangeNoticeFacts;
export type FactsOf<K extends EntryKind> = Extract<EntryFacts, { kind: K }>;

const decoders: { readonly [K in EntryKind]: Decoder<FactsOf<K>> } = {
  'legal-article': legalArticle,
  'process-instruction': processInstruction,
  'change-notice': changeNotice,
};

/**
 * Reads the facts of an entry of this kind from outside. All faults are given at once, each with its
 * place, such as `facts.fees[0].amountCents`. Every key must be there and no other; texts come back
 * trimmed and may be empty, because a draft is saved while it is written (`readyForReview` asks for
 * completeness). `kind` may be left out, and must otherwise be the kind of the entry.
 */
export function parseFacts<K extends EntryKind>(
  kind: K,
  value: unknown,
): Result<FactsOf<K>, Fault[]> {
  const faults: Fault[] = [];
  const stated = isObject(value) ? { kind, ...value } : value;
  const facts = decoders[kind](stated, 'facts', faults);
  return faults.length > 0 ? err(faults) : ok(facts);
}
