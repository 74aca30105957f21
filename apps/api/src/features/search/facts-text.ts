import type {
  ChangeNoticeFacts,
  EntryFacts,
  LegalArticleFacts,
  Participation,
  ProcessInstructionFacts,
} from '@rechtsstand/domain/entry';
import { assertNever } from '@rechtsstand/domain/result';

/** The facts of an entry as they are searched: what sums it up, and everything else that is written. */
export interface FactsText {
  readonly summary: string;
  readonly body: string;
}

export function factsText(facts: EntryFacts): FactsText {
  switch (facts.kind) {
    case 'legal-article':
      return { summary: facts.shortAnswer, body: lines(legalArticle(facts)) };
    case 'process-instruction':
      return { summary: facts.purpose, body: lines(processInstruction(facts)) };
    case 'change-notice':
      return { summary: facts.whatChanges, body: lines(changeNotice(facts)) };
    default:
      return assertNever(facts);
  }
}

function legalArticle(facts: LegalArticleFacts): string[] {
  return [
    ...facts.conditions,
    ...facts.consequence.discretionPoints,
    ...facts.consequence.exclusionGrounds,
    facts.duration,
    facts.rightToWork.text,
    facts.competence,
    ...facts.fees.flatMap(({ occasion, legalBasis, reductions }) => [
      sentence(occasion, legalBasis),
      ...reductions.map((reduction) => sentence(reduction.who, reduction.legalBasis)),
    ]),
    ...facts.participation.map(participation),
    ...facts.documents.map(named),
    ...facts.registers.map(named),
    ...facts.nextTitles.map(({ text }) => text),
    ...facts.specialCases.flatMap(({ title, text }) => [title, text]),
    ...facts.legalBasis,
    ...facts.binding.restsOn,
  ];
}

function processInstruction(facts: ProcessInstructionFacts): string[] {
  return [
    facts.competence,
    ...facts.clientDocuments.map(named),
    ...facts.legalBasis,
    ...facts.binding.restsOn,
  ];
}

function changeNotice(facts: ChangeNoticeFacts): string[] {
  return [facts.concerns, ...facts.whatToDo, ...facts.legalBasis, ...facts.binding.restsOn];
}

function participation({ body, provision, timeLimit, effectOfSilence }: Participation): string {
  return sentence(body, provision, timeLimit, effectOfSilence);
}

function named({ name, note }: { name: string; note: string }): string {
  return sentence(name, note);
}

function sentence(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function lines(parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
