import { describe, expect, it } from '@jest/globals';
import { stemsOf, synonymsOf } from './synonyms.js';

const synonyms = synonymsOf([
  { typed: ['AE'], means: ['Aufenthaltserlaubnis'], relation: 'same' },
  { typed: ['Oma', 'Opa'], means: ['Großeltern'], relation: 'leads-to' },
  { typed: ['Blaue Karte', 'Blue Card'], means: ['Blaue Karte EU'], relation: 'same' },
]);
const meaningsOf = (phrase: string) =>
  synonyms.at(stemsOf(phrase), 0)?.meanings.map(({ shown }) => shown) ?? [];

describe('rules of the field', () => {
  it('say the same in both directions', () => {
    expect(meaningsOf('ae')).toEqual(['Aufenthaltserlaubnis']);
    expect(meaningsOf('Aufenthaltserlaubnisse')).toEqual(['AE']);
  });

  it('lead from what is typed to what is meant, and not back', () => {
    expect(meaningsOf('oma')).toEqual(['Großeltern']);
    expect(meaningsOf('Großeltern')).toEqual([]);
  });

  it('speak of several words, of which the longest run counts, in any order', () => {
    expect(synonyms.at(stemsOf('blaue Karten EU'), 0)?.length).toBe(3);
    expect(synonyms.at(stemsOf('blaue Karten Kosten'), 0)?.length).toBe(2);
    expect(synonyms.at(stemsOf('Kosten der blauen Karte'), 1)?.meanings).toHaveLength(2);
    expect(synonyms.at(stemsOf('Karte blau'), 0)?.length).toBe(2);
    expect(synonyms.at(stemsOf('Karte'), 0)).toBeNull();
  });

  it('never say that something is itself', () => {
    const inflected = { typed: ['Duldungen'], means: ['Duldung'], relation: 'same' } as const;
    expect(synonymsOf([inflected]).at(['duldung'], 0)).toBeNull();
  });
});
