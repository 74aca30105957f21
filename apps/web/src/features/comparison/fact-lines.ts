import type {
  BindingForce,
  ConsequenceKind,
  EntryFacts,
  LegalArticleFacts,
  Participation,
  ParticipationKind,
  WorkPermission,
} from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';

/** How what is stored as a code or a number is read. */
export interface FactWords {
  force(force: BindingForce): string;
  consequence(kind: ConsequenceKind): string;
  work(kind: WorkPermission): string;
  participation(kind: ParticipationKind): string;
  money(cents: number): string;
  day(day: LocalDate): string;
}

/** The facts of an entry as lines in a fixed order, so that two versions can be compared line by line. */
export function factLines(facts: EntryFacts, words: FactWords): string[] {
  const { force, issuedBy, restsOn } = facts.binding;
  return [line([words.force(force), issuedBy, ...restsOn]), ...ownLines(facts, words)].filter(
    Boolean,
  );
}

function ownLines(facts: EntryFacts, words: FactWords): string[] {
  switch (facts.kind) {
    case 'legal-article':
      return topicLines(facts, words);
    case 'process-instruction': {
      const { purpose, legalBasis, competence, clientDocuments } = facts;
      return [purpose, ...legalBasis, competence, ...clientDocuments.map(noteLine)];
    }
    case 'change-notice': {
      const { whatChanges, entersIntoForceOn, concerns, legalBasis, whatToDo } = facts;
      const day = entersIntoForceOn ? words.day(entersIntoForceOn) : '';
      return [whatChanges, day, concerns, ...legalBasis, ...whatToDo];
    }
    default:
      return facts satisfies never;
  }
}

function topicLines(facts: LegalArticleFacts, words: FactWords): string[] {
  const { consequence, rightToWork } = facts;
  return [
    facts.shortAnswer,
    ...facts.legalBasis,
    words.consequence(consequence.kind),
    ...consequence.discretionPoints,
    ...consequence.exclusionGrounds,
    ...facts.conditions,
    facts.duration,
    line([words.work(rightToWork.kind), rightToWork.text]),
    ...facts.fees.flatMap(({ occasion, amountCents, legalBasis, reductions }) => [
      line([occasion, words.money(amountCents), legalBasis]),
      ...reductions.map((reduction) =>
        line([reduction.who, words.money(reduction.amountCents), reduction.legalBasis]),
      ),
    ]),
    ...facts.participation.map((participation) => participationLine(participation, words)),
    facts.competence,
    ...facts.documents.map(noteLine),
    ...facts.registers.map(noteLine),
    ...facts.nextTitles.map(({ text }) => text),
    ...facts.specialCases.map(({ title, text }) => line([title, text])),
  ];
}

function participationLine(participation: Participation, words: FactWords): string {
  const { kind, body, provision, timeLimit, effectOfSilence } = participation;
  return line([words.participation(kind), body, provision, timeLimit, effectOfSilence]);
}

function noteLine({ name, note }: { name: string; note: string }): string {
  return line([name, note]);
}

function line(parts: readonly string[]): string {
  return parts.filter(Boolean).join(', ');
}
