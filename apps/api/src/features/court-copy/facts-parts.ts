import type {
  ChangeNoticeFacts,
  EntryFacts,
  Fee,
  LegalArticleFacts,
  ProcessInstructionFacts,
} from '@rechtsstand/domain/entry';
import { bullets, heading, type Part, paragraph, type Term, term } from './court-document.js';
import { participationPart } from './document-parts.js';
import { day, euros } from './german.js';
import { words } from './words.js';

const names = words.facts;

/** What the facts say, in the order of the page; it stands before the text. Headings are of level 2. */
export function factsParts(facts: EntryFacts): Part[] {
  switch (facts.kind) {
    case 'legal-article':
      return legalArticle(facts);
    case 'process-instruction':
      return processInstruction(facts);
    case 'change-notice':
      return changeNotice(facts);
    default:
      return facts satisfies never;
  }
}

function legalArticle(facts: LegalArticleFacts): Part[] {
  return [
    ...section(names.shortAnswer, facts.shortAnswer),
    ...section(names.profile, { type: 'terms', items: profile(facts) }),
    ...section(names.conditions, bullets(facts.conditions)),
    ...section(names.specialCases, {
      type: 'terms',
      items: facts.specialCases.flatMap(({ title, text }) => term(title, text)),
    }),
  ];
}

function profile(facts: LegalArticleFacts): Term[] {
  const { consequence, rightToWork } = facts;
  return [
    ...term(names.legalBasis, bullets(facts.legalBasis)),
    ...term(
      names.consequence,
      words.consequence[consequence.kind],
      ...titled(names.discretionPoints, consequence.discretionPoints),
      ...titled(names.exclusionGrounds, consequence.exclusionGrounds),
    ),
    ...term(names.duration, facts.duration),
    ...term(names.rightToWork, words.work[rightToWork.kind], rightToWork.text),
    ...term(names.fees, { type: 'bullets', items: facts.fees.map(feeParts) }),
    ...term(names.participation, participationPart(facts.participation)),
    ...term(names.competence, facts.competence),
    ...term(names.documents, notes(facts.documents)),
    ...term(names.registers, notes(facts.registers)),
    ...term(names.nextTitles, bullets(facts.nextTitles.map(({ text }) => text))),
  ];
}

function processInstruction(facts: ProcessInstructionFacts): Part[] {
  return [
    ...section(names.purpose, facts.purpose),
    ...section(names.clientDocuments, notes(facts.clientDocuments)),
    ...section(names.legalBasis, bullets(facts.legalBasis)),
    ...section(names.competence, facts.competence),
  ];
}

function changeNotice(facts: ChangeNoticeFacts): Part[] {
  return [
    ...section(names.whatChanges, facts.whatChanges),
    ...section(
      names.entersIntoForceOn,
      facts.entersIntoForceOn === null ? '' : day(facts.entersIntoForceOn),
    ),
    ...section(names.concerns, facts.concerns),
    ...section(names.legalBasis, bullets(facts.legalBasis)),
    ...section(names.whatToDo, {
      type: 'numbers',
      start: 1,
      items: facts.whatToDo.map((task) => [paragraph(task)]),
    }),
  ];
}

/** A section of the page, unless it is empty. */
function section(title: string, content: string | Part): Part[] {
  return term(title, content).flatMap(({ parts }) => [heading(2, title), ...parts]);
}

function titled(title: string, texts: readonly string[]): Part[] {
  return texts.length === 0 ? [] : [paragraph(title), bullets(texts)];
}

function notes(list: readonly { name: string; note: string }[]): Part {
  return bullets(list.map(({ name, note }) => (note === '' ? name : `${name}: ${note}`)));
}

function feeParts({ occasion, amountCents, legalBasis, reductions }: Fee): Part[] {
  const line = (who: string, cents: number, basis: string) =>
    `${who}: ${euros(cents)}${basis && ` (${basis})`}`;
  return [
    paragraph(line(occasion, amountCents, legalBasis)),
    ...(reductions.length > 0
      ? [bullets(reductions.map((less) => line(less.who, less.amountCents, less.legalBasis)))]
      : []),
  ];
}
