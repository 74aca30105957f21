import { describe, expect, it } from '@jest/globals';
import type { Origin, Reading } from '@rechtsstand/domain/language';
import { presentReadings } from './search-readings.js';

const reading = (origin: Origin, shown: string): Reading => ({
  all: [[shown.toLowerCase()]],
  weight: 1,
  origin,
  shown,
});

describe('What was tried', () => {
  it('is told word by word, what was typed first, and each thing once', () => {
    const readings = [
      reading('synonym', 'Aufenthaltserlaubnis'),
      reading('word', 'AE'),
      reading('synonym', 'Aufenthaltserlaubnis'),
    ];
    const terms = [
      { typed: 'AE', importance: 1, readings },
      { typed: 'studum', importance: 1, readings: [reading('spelling', 'Studium')] },
    ];
    expect(presentReadings({ terms }, 'all')).toEqual([
      { typed: 'AE', words: ['AE'], origin: 'word' },
      { typed: 'AE', words: ['Aufenthaltserlaubnis'], origin: 'synonym' },
      { typed: 'studum', words: ['Studium'], origin: 'spelling' },
    ]);
  });

  it('is told of words of texts only where a result has them', () => {
    const readings = [
      reading('word', 'razz'),
      reading('synonym', 'Kontrolle'),
      reading('completion', 'Razzia'),
      reading('spelling', 'Rasse'),
      reading('part', 'Kupferkessel'),
    ];
    const terms = [{ typed: 'razz', importance: 1, readings }];
    const tried = (...vectors: string[]) =>
      presentReadings(
        { terms },
        vectors.map((vector) => ({ vector })),
      ).flatMap(({ words }) => words);
    expect(tried()).toEqual(['razz', 'Kontrolle']);
    expect(tried(`'kontrolle':1A`, `'razzia':1A`)).toEqual(['razz', 'Razzia', 'Kontrolle']);
  });
});
