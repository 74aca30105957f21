import { describe, expect, it } from '@jest/globals';
import { euros, parseEuros } from './money.js';

describe('an amount in euros', () => {
  it.each([
    ['100', 10000],
    ['100,5', 10050],
    ['1.234,50 €', 123450],
    ['0,99 Euro', 99],
    [' 37,00 EUR ', 3700],
  ])('"%s" is %d cents', (text, cents) => {
    expect(parseEuros(text)).toBe(cents);
  });

  it.each(['', 'hundert', '1,234', '12.50', '-5', '1.23'])('"%s" is none', (text) => {
    expect(parseEuros(text)).toBeNull();
  });

  it.each([0, 5, 99, 100, 123456])('%d cents are read back as they are written', (cents) => {
    expect(parseEuros(euros(cents))).toBe(cents);
  });
});
