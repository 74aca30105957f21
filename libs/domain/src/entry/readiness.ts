import type { Participation, RichDocument } from '../document/index.js';
import { assertNever, type Fault } from '../result/index.js';
import type { LocalDate } from '../time/index.js';
import { type Audience, isNobody } from './audience.js';
import type { ChangeNoticeFacts } from './change-notice.js';
import { citationFaults } from './citation-faults.js';
import type { EntryFacts } from './facts.js';
import type { LegalArticleFacts } from './legal-article.js';
import type { ProcessInstructionFacts } from './process-instruction.js';

/** Entwurf, so far as review asks about it. `validUntil` is the first day on which it no longer applies. */
export interface ReviewableDraft {
  readonly title: string;
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly changeSummary: string;
  readonly facts: EntryFacts;
  readonly document: RichDocument;
  readonly audience: Audience;
}

/**
 * What a draft still lacks before a second person should spend time on it; empty when nothing. All of it
 * at once. Codes: `text-missing`, `list-empty`, `day-missing`, `validity-is-empty`, `audience-empty`,
 * `step-missing`, `not-a-citation`.
 */
export function readyForReview(draft: ReviewableDraft): Fault[] {
  return [
    ...required('title', draft.title),
    ...validityFaults(draft),
    ...required('changeSummary', draft.changeSummary),
    ...required('facts.binding.issuedBy', draft.facts.binding.issuedBy),
    ...filled('facts.binding.restsOn', draft.facts.binding.restsOn),
    ...kindFaults(draft),
    ...citationFaults(draft.facts, draft.document),
  ];
}

function kindFaults({ facts, document, audience }: ReviewableDraft): Fault[] {
  switch (facts.kind) {
    case 'legal-article':
      return legalArticleFaults(facts);
    case 'process-instruction':
      return [...processInstructionFaults(facts), ...stepFaults(document)];
    case 'change-notice':
      return changeNoticeFaults(facts, audience);
    default:
      return assertNever(facts);
  }
}

function validityFaults({ validFrom, validUntil }: ReviewableDraft): Fault[] {
  if (validFrom === null) return [{ code: 'day-missing', path: 'validFrom' }];
  if (validUntil === null || validUntil > validFrom) return [];
  return [{ code: 'validity-is-empty', path: 'validUntil' }];
}

function legalArticleFaults(facts: LegalArticleFacts): Fault[] {
  const { consequence, rightToWork } = facts;
  return [
    ...required('facts.shortAnswer', facts.shortAnswer),
    ...filled('facts.legalBasis', facts.legalBasis),
    // § 39 Abs. 1 Satz 3 VwVfG: a discretionary decision states the points of view it started from.
    ...(consequence.kind === 'discretionary'
      ? filled('facts.consequence.discretionPoints', consequence.discretionPoints)
      : []),
    // § 4a Abs. 3 AufenthG: a restriction of the right to work is written on the title, so it has words.
    ...(rightToWork.kind === 'restricted' || rightToWork.kind === 'with-permission'
      ? required('facts.rightToWork.text', rightToWork.text)
      : []),
    // § 69 AufenthG: no fee without a provision that sets it.
    ...facts.fees.flatMap((fee, index) =>
      required(`facts.fees[${index}].legalBasis`, fee.legalBasis),
    ),
    ...participationFaults('facts.participation', facts.participation),
    ...required('facts.competence', facts.competence),
  ];
}

function processInstructionFaults(facts: ProcessInstructionFacts): Fault[] {
  return [
    ...required('facts.purpose', facts.purpose),
    ...required('facts.competence', facts.competence),
  ];
}

function stepFaults({ content }: RichDocument): Fault[] {
  if (!content.some(({ type }) => type === 'processStep')) {
    return [{ code: 'step-missing', path: 'document' }];
  }
  return content.flatMap((node, index) => {
    if (node.type !== 'processStep') return [];
    const path = `document.content[${index}].attrs`;
    return [
      ...required(`${path}.title`, node.attrs.title),
      ...required(`${path}.actor`, node.attrs.actor),
      ...participationFaults(`${path}.participation`, node.attrs.participation),
    ];
  });
}

function changeNoticeFaults(facts: ChangeNoticeFacts, audience: Audience): Fault[] {
  return [
    ...required('facts.whatChanges', facts.whatChanges),
    ...(facts.entersIntoForceOn === null
      ? [{ code: 'day-missing', path: 'facts.entersIntoForceOn' }]
      : []),
    ...required('facts.concerns', facts.concerns),
    ...filled('facts.whatToDo', facts.whatToDo),
    ...(isNobody(audience) ? [{ code: 'audience-empty', path: 'audience' }] : []),
  ];
}

function participationFaults(path: string, participation: readonly Participation[]): Fault[] {
  return participation.flatMap(({ body }, index) => required(`${path}[${index}].body`, body));
}

function required(path: string, text: string): Fault[] {
  return text.trim() === '' ? [{ code: 'text-missing', path }] : [];
}

function filled(path: string, list: readonly string[]): Fault[] {
  return list.length === 0 ? [{ code: 'list-empty', path }] : [];
}
