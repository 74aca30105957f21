import { describe, expect, it } from '@jest/globals';
import { emptyFacts, parseFacts } from '@rechtsstand/domain/entry';
import { withoutBlanks } from './without-blanks.js';

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
