import { describe, expect, it } from '@jest/globals';
import { parseEnd, parseFirstDay } from './index.js';

describe('the first day of a validity', () => {
  it.each([
    ['1.3.2024', '2024-03-01'],
    ['01.03.2024', '2024-03-01'],
    ['1. 3. 2024', '2024-03-01'],
    ['1. März 2024', '2024-03-01'],
    ['1 January 2027', '2027-01-01'],
    ['2024-03-01', '2024-03-01'],
    ['ab dem 1.3.2024', '2024-03-01'],
    ['tritt am 1. März 2024 in Kraft', '2024-03-01'],
    ['mit Wirkung vom 29.02.2024', '2024-02-29'],
  ])('"%s" is %s', (text, day) => {
    expect(parseFirstDay(text)).toBe(day);
  });

  it.each([
    [''],
    ['demnächst'],
    ['30.02.2024'],
    ['29.02.2023'],
    ['1.3.24'],
    ['1.3.2024 bis 1.4.2024'],
    ['bis 1.3.2024'],
    ['am 1.1.2027 außer Kraft'],
    ['1. Brumaire 2024'],
  ])('"%s" is none', (text) => {
    expect(parseFirstDay(text)).toBeNull();
  });
});

describe('the end of a validity, as its first day without effect', () => {
  it.each([
    ['31.12.2026', '2027-01-01'],
    ['31. Dezember 2026', '2027-01-01'],
    ['bis 31.12.2026', '2027-01-01'],
    ['bis einschließlich 31.12.2026', '2027-01-01'],
    ['mit Ablauf des 31.12.2026', '2027-01-01'],
    ['tritt mit Ablauf des 31. Dezember 2026 außer Kraft', '2027-01-01'],
    ['Mit Ablauf des 28.2.2024', '2024-02-29'],
    ['am 1.1.2027 außer Kraft', '2027-01-01'],
    ['tritt am 1. Januar 2027 außer Kraft', '2027-01-01'],
    ['ab 1.1.2027 nicht mehr', '2027-01-01'],
    ['2026-12-31', '2027-01-01'],
  ])('"%s" is %s', (text, day) => {
    expect(parseEnd(text)).toBe(day);
  });

  it.each([[''], ['unbefristet'], ['31.11.2026'], ['Ende 2026'], ['31.12.2026 oder 1.1.2027']])(
    '"%s" is none',
    (text) => {
      expect(parseEnd(text)).toBeNull();
    },
  );
});
