import { describe, expect, it } from '@jest/globals';
import { emptyFacts, parseFacts } from '@rechtsstand/domain/entry';
import { placeInForm, withoutBlanks } from './without-blanks.js';

describe('the facts that are sent', () => {
  it('leave out rows in which nothing was typed', () => {
    const facts = {
      ...emptyFacts('legal-article'),
      conditions: ['', 'Pass', '  '],
      fees: [{ occasion: '', amountCents: 0, legalBasis: '', reductions: [] }],
      nextTitles: [{ text: '', entryId: null }],
      participation: [
        { body: '', kind: 'consent' as const, provision: '', timeLimit: '', effectOfSilence: '' },
      ],
    };
    const sent = withoutBlanks(facts);
    expect(sent).toMatchObject({
      conditions: ['Pass'],
      fees: [],
      nextTitles: [],
      participation: [],
    });
    expect(parseFacts('legal-article', sent)).toMatchObject({ ok: true });
  });

  it('keep a row that has been begun, so that the API can say what it lacks', () => {
    const fee = { occasion: '', amountCents: 10000, legalBasis: '', reductions: [] };
    const sent = withoutBlanks({ ...emptyFacts('legal-article'), fees: [fee] });
    expect(sent).toMatchObject({ fees: [fee] });
  });
});

describe('a place in the facts that were sent', () => {
  const blank = { occasion: '', amountCents: 0, legalBasis: '', reductions: [] };
  const reduction = { who: '', amountCents: 100, legalBasis: '' };
  const facts = {
    ...emptyFacts('legal-article'),
    legalBasis: ['', '§ 1 AufenthG', ' ', '§ 2'],
    fees: [
      blank,
      { ...blank, amountCents: 100, reductions: [{ ...reduction, amountCents: 0 }, reduction] },
    ],
  };

  it('is further down in the form by the empty rows above it', () => {
    expect(placeInForm('facts.legalBasis[0]', facts)).toBe('facts.legalBasis[1]');
    expect(placeInForm('facts.legalBasis[1]', facts)).toBe('facts.legalBasis[3]');
  });

  it('is so in rows of rows', () => {
    expect(placeInForm('facts.fees[0].occasion', facts)).toBe('facts.fees[1].occasion');
    expect(placeInForm('facts.fees[0].reductions[0].who', facts)).toBe(
      'facts.fees[1].reductions[1].who',
    );
  });

  it('stays where it is in a list without empty rows, and outside of the facts', () => {
    expect(placeInForm('facts.fees', facts)).toBe('facts.fees');
    expect(placeInForm('facts.conditions[2]', facts)).toBe('facts.conditions[2]');
    expect(placeInForm('document.content[1].attrs.actor', facts)).toBe(
      'document.content[1].attrs.actor',
    );
    expect(placeInForm('document.step[00012345].title', facts)).toBe(
      'document.step[00012345].title',
    );
  });
});
