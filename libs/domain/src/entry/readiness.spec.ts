import { describe, expect, it } from '@jest/globals';
import { doc, p, step } from '../document/index.js';
import { localDate } from '../time/index.js';
import { type EntryFacts, emptyFacts, readyForReview, type ReviewableDraft } from './index.js';

const binding = {
  force: 'interpretation' as const,
  issuedBy: 'Rechtskoordination',
  restsOn: ['§ 71 AufenthG'],
};

function draftOf(facts: EntryFacts, changes: Partial<ReviewableDraft> = {}): ReviewableDraft {
  return {
    title: 'Blaue Karte EU',
    validFrom: localDate('2026-03-01'),
    validUntil: null,
    changeSummary: 'Gehaltsgrenze angepasst',
    facts,
    document: doc(p('Text')),
    audience: { everyone: false, teamIds: [], roles: [] },
    ...changes,
  };
}

const article = {
  ...emptyFacts('legal-article'),
  binding,
  shortAnswer: 'Ja.',
  legalBasis: ['§ 18g AufenthG'],
  consequence: { kind: 'entitlement' as const, discretionPoints: [], exclusionGrounds: [] },
  rightToWork: { kind: 'unrestricted' as const, text: '' },
  competence: 'Team Erwerb',
};
const instruction = {
  ...emptyFacts('process-instruction'),
  binding,
  purpose: 'Einheitliche Bearbeitung',
  competence: 'Team Erwerb',
};
const notice = {
  ...emptyFacts('change-notice'),
  binding,
  whatChanges: 'Neue Gehaltsgrenze',
  entersIntoForceOn: localDate('2026-03-01'),
  concerns: 'Team Erwerb',
  whatToDo: ['Offene Anträge neu prüfen'],
};
const steps = doc(p('Vorab'), step('Annahme', { actor: 'Service' }));

const faultsOf = (draft: ReviewableDraft) =>
  readyForReview(draft).map(({ code, path }) => `${path}: ${code}`);

describe('readyForReview', () => {
  it('has nothing to say of a complete draft of each kind', () => {
    expect(faultsOf(draftOf(article))).toEqual([]);
    expect(faultsOf(draftOf(instruction, { document: steps }))).toEqual([]);
    expect(faultsOf(draftOf(notice, { audience: { everyone: true } }))).toEqual([]);
  });

  it('names all that a new topic lacks, in the order of the form', () => {
    const blank = { title: ' ', validFrom: null, changeSummary: '' };
    expect(faultsOf(draftOf(emptyFacts('legal-article'), blank))).toEqual([
      'title: text-missing',
      'validFrom: day-missing',
      'changeSummary: text-missing',
      'facts.binding.issuedBy: text-missing',
      'facts.binding.restsOn: list-empty',
      'facts.shortAnswer: text-missing',
      'facts.legalBasis: list-empty',
      'facts.consequence.discretionPoints: list-empty',
      'facts.rightToWork.text: text-missing',
      'facts.competence: text-missing',
    ]);
  });

  it('wants at least one day of validity', () => {
    const until = (day: string) => faultsOf(draftOf(article, { validUntil: localDate(day) }));
    expect(until('2026-03-02')).toEqual([]);
    expect(until('2026-03-01')).toEqual(['validUntil: validity-is-empty']);
    expect(until('2026-02-28')).toEqual(['validUntil: validity-is-empty']);
  });

  it('wants points for discretion only where there is discretion', () => {
    const discretionary = { kind: 'discretionary' as const, exclusionGrounds: [] };
    const consequence = { ...discretionary, discretionPoints: ['Dauer des Aufenthalts'] };
    expect(faultsOf(draftOf({ ...article, consequence }))).toEqual([]);
    expect(
      faultsOf(draftOf({ ...article, consequence: { ...consequence, discretionPoints: [] } })),
    ).toEqual(['facts.consequence.discretionPoints: list-empty']);
  });

  it('wants words for a right to work that has limits', () => {
    const limited = (text: string) =>
      faultsOf(draftOf({ ...article, rightToWork: { kind: 'restricted', text } }));
    expect(limited('nur als Fachkraft')).toEqual([]);
    expect(limited('')).toEqual(['facts.rightToWork.text: text-missing']);
  });

  it('wants the provision of every fee and the body of every participation', () => {
    const fees = [{ occasion: 'Erteilung', amountCents: 100, legalBasis: '', reductions: [] }];
    const participation = [
      { body: '', kind: 'consent' as const, provision: '', timeLimit: '', effectOfSilence: '' },
    ];
    expect(faultsOf(draftOf({ ...article, fees, participation }))).toEqual([
      'facts.fees[0].legalBasis: text-missing',
      'facts.participation[0].body: text-missing',
    ]);
  });

  it('wants legal bases to be citations, and lets an entry rest on a decree', () => {
    const restsOnDecree = { ...binding, restsOn: ['Erlass vom 1.3.2026'] };
    const half = { ...article, binding: restsOnDecree, legalBasis: ['§ 18g AufenthG', '§'] };
    expect(faultsOf(draftOf(half))).toEqual(['facts.legalBasis[1]: not-a-citation']);
    const participation = [{ body: 'Bundesagentur', provision: 'siehe dort' }];
    const document = doc(step('Annahme', { actor: 'Service', participation }));
    expect(faultsOf(draftOf(instruction, { document }))).toEqual([
      'document.content[0].attrs.participation[0].provision: not-a-citation',
    ]);
  });

  it('wants a step in an instruction, and in every step a title, an actor and who takes part', () => {
    expect(faultsOf(draftOf(instruction))).toEqual(['document: step-missing']);
    const document = doc(p('Vorab'), step('', { participation: [{ body: '' }] }));
    expect(faultsOf(draftOf(instruction, { document }))).toEqual([
      'document.content[1].attrs.title: text-missing',
      'document.content[1].attrs.actor: text-missing',
      'document.content[1].attrs.participation[0].body: text-missing',
    ]);
  });

  it('wants a notice to say what, from when, for whom, what to do, and who must confirm it', () => {
    expect(faultsOf(draftOf({ ...emptyFacts('change-notice'), binding }))).toEqual([
      'facts.whatChanges: text-missing',
      'facts.entersIntoForceOn: day-missing',
      'facts.concerns: text-missing',
      'facts.whatToDo: list-empty',
      'audience: audience-empty',
    ]);
  });
});
