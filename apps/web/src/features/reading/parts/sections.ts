import type { EntryFacts } from '@rechtsstand/domain/entry';

/** The sections that the facts open on a page, by the key of their title in `reading:section`. */
export function sectionsOfFacts(facts: EntryFacts): { id: string; title: SectionTitle }[] {
  switch (facts.kind) {
    case 'legal-article':
      return [
        { id: 'steckbrief', title: 'profile' },
        ...(facts.conditions.length > 0
          ? [{ id: 'voraussetzungen', title: 'conditions' } as const]
          : []),
        ...(facts.specialCases.length > 0
          ? [{ id: 'sonderfaelle', title: 'special-cases' } as const]
          : []),
      ];
    case 'process-instruction':
      return facts.clientDocuments.length > 0
        ? [{ id: 'mitzubringen', title: 'client-documents' }]
        : [];
    case 'change-notice':
      return [
        { id: 'was-aendert-sich', title: 'what-changes' },
        ...(facts.whatToDo.length > 0
          ? [{ id: 'was-ist-zu-tun', title: 'what-to-do' } as const]
          : []),
      ];
    default:
      return facts satisfies never;
  }
}

export type SectionTitle =
  'profile' | 'conditions' | 'special-cases' | 'client-documents' | 'what-changes' | 'what-to-do';
