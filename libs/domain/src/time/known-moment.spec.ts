import { describe, expect, it } from '@jest/globals';
import { parseKnown } from './index.js';

describe('The moment up to which publications count', () => {
  it.each([
    ['2024-03-15', '2024-03-15T22:59:59.999Z'],
    ['2024-07-15', '2024-07-15T21:59:59.999Z'],
    ['2024-03-15T10:00Z', '2024-03-15T10:00:00.000Z'],
    ['2024-03-15T10:00:01.500Z', '2024-03-15T10:00:01.500Z'],
  ])('%s is %s', (known, instant) => {
    expect(parseKnown(known)?.toISOString()).toBe(instant);
  });

  it.each([
    '',
    '2024-02-30',
    '2024-03-15T10:00',
    '2024-03-15T25:00Z',
    '2024-02-30T10:00Z',
    '15.03.2024',
  ])('"%s" is none', (known) => expect(parseKnown(known)).toBeNull());
});
