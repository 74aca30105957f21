import { describe, expect, it } from '@jest/globals';
import { anyOf } from './any-of.js';

/** Of a corpus of 999 documents; each term with how many hold it. */
const query = (terms: Record<string, number>, cores: number[][] = []) => ({
  text: Object.keys(terms).join(' '),
  terms: Object.entries(terms).map(([typed, documents]) => ({
    typed,
    importance: Math.log(1 + 1000 / (documents + 1)),
    readings: [],
  })),
  cores,
});

const found = (terms: Record<string, number>) => {
  const wider = anyOf(query(terms));
  return wider.cores.map(([index]) => wider.terms[index!]!.typed);
};

describe('any of the terms of a query', () => {
  it('is one that tells something', () => {
    expect(found({ chancenkarte: 4, ghana: 2, forschung: 60 })).toEqual([
      'chancenkarte',
      'ghana',
      'forschung',
    ]);
    expect(found({ gesetz: 700, asentwbkubkg: 1 })).toEqual(['asentwbkubkg']);
  });

  it('is no bare number, however rare it is', () => {
    expect(found({ xxxx: 1, '2015': 1, '06': 0, '18b': 3 })).toEqual(['xxxx', '18b']);
  });

  it('is each of them where none tells anything', () => {
    expect(found({ gesetz: 700, '3': 900 })).toEqual(['3', 'gesetz']);
  });

  it('is the query itself where each of them is enough already', () => {
    const each = query({ chancenkarte: 4, ghana: 2 }, [[0], [1]]);
    expect(anyOf(each)).toBe(each);
    const one = query({ chancenkarte: 4, '2015': 2 }, [[0], [1]]);
    expect(anyOf(one)).toBe(one);
    const both = query({ chancenkarte: 4, ghana: 2 }, [[0, 1]]);
    expect(anyOf(both).cores).toEqual([[0], [1]]);
  });
});
