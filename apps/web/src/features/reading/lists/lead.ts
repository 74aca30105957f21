import type { EntryFacts } from '@rechtsstand/domain/entry';

/** The one sentence or two that answer most: short answer, purpose, or what changes. */
export function leadOf(facts: EntryFacts): string {
  switch (facts.kind) {
    case 'legal-article':
      return facts.shortAnswer;
    case 'process-instruction':
      return facts.purpose;
    case 'change-notice':
      return facts.whatChanges;
    default:
      return facts satisfies never;
  }
}
