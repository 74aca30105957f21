import type { Participation } from '../document/index.js';
import { assertNever } from '../result/index.js';
import type { EntryFacts } from './facts.js';
import type { Fee, LegalArticleFacts } from './legal-article.js';

/** Keys of the parts of the facts that are searched, each with a heading in the catalogues. */
export type FactsHeading = {
  [F in EntryFacts as F['kind']]: Exclude<
    keyof F,
    'kind' | 'entersIntoForceOn' | 'affectedEntryIds'
  >;
}[EntryFacts['kind']];

/** Text eines Teils des Steckbriefs, one statement a line. */
export interface FactsText {
  readonly heading: FactsHeading;
  readonly text: string;
}

/**
 * The facts as text for search and comparison: one part per heading, in the order of the page, parts
 * without text left out. Closed choices (consequence, binding force) are not text; the catalogues name
 * them.
 */
export function factsText(facts: EntryFacts): FactsText[] {
  const parts: [FactsHeading, readonly string[]][] = [
    ...partsOf(facts),
    ['binding', [facts.binding.issuedBy, ...facts.binding.restsOn]],
  ];
  return parts
    .map(([heading, lines]) => ({ heading, text: lines.filter((line) => line !== '').join('\n') }))
    .filter(({ text }) => text !== '');
}

function partsOf(facts: EntryFacts): [FactsHeading, readonly string[]][] {
  switch (facts.kind) {
    case 'legal-article':
      return legalArticleParts(facts);
    case 'process-instruction':
      return [
        ['purpose', [facts.purpose]],
        ['legalBasis', facts.legalBasis],
        ['competence', [facts.competence]],
        ['clientDocuments', facts.clientDocuments.map(({ name, note }) => phrase(name, note))],
      ];
    case 'change-notice':
      return [
        ['whatChanges', [facts.whatChanges]],
        ['concerns', [facts.concerns]],
        ['legalBasis', facts.legalBasis],
        ['whatToDo', facts.whatToDo],
      ];
    default:
      return assertNever(facts);
  }
}

function legalArticleParts(facts: LegalArticleFacts): [FactsHeading, readonly string[]][] {
  const { discretionPoints, exclusionGrounds } = facts.consequence;
  return [
    ['shortAnswer', [facts.shortAnswer]],
    ['legalBasis', facts.legalBasis],
    ['consequence', [...discretionPoints, ...exclusionGrounds]],
    ['conditions', facts.conditions],
    ['duration', [facts.duration]],
    ['rightToWork', [facts.rightToWork.text]],
    ['fees', facts.fees.flatMap(feeLines)],
    ['participation', facts.participation.map(participationLine)],
    ['competence', [facts.competence]],
    ['documents', facts.documents.map(({ name, note }) => phrase(name, note))],
    ['registers', facts.registers.map(({ name, note }) => phrase(name, note))],
    ['nextTitles', facts.nextTitles.map(({ text }) => text)],
    ['specialCases', facts.specialCases.flatMap(({ title, text }) => [title, text])],
  ];
}

function feeLines({ occasion, amountCents, legalBasis, reductions }: Fee): string[] {
  return [
    phrase(occasion, euros(amountCents), legalBasis),
    ...reductions.map((reduction) =>
      phrase(reduction.who, euros(reduction.amountCents), reduction.legalBasis),
    ),
  ];
}

function participationLine(participation: Participation): string {
  const { body, provision, timeLimit, effectOfSilence } = participation;
  return phrase(body, provision, timeLimit, effectOfSilence);
}

function phrase(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** An amount as it is written in Germany: `1.234,50 Euro`. */
function euros(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${whole},${String(cents % 100).padStart(2, '0')} Euro`;
}
