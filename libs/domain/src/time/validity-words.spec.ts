import { describe, expect, it } from '@jest/globals';
import { localDate, parseDay, parseEnd, parseFirstDay } from './index.js';

const today = localDate('2026-11-23');

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
    ['nach dem 31.12.2025', '2026-01-01'],
    ['nach Ablauf des 31.12.2025', '2026-01-01'],
    ['wird ab 1.1.2027 angewendet', '2027-01-01'],
    ['ab 1.3.2024 nach neuem Recht', '2024-03-01'],
  ])('"%s" is %s', (text, day) => {
    expect(parseFirstDay(text)).toBe(day);
  });

  it.each([
    [''],
    ['demnächst'],
    ['30.02.2024'],
    ['29.02.2023'],
    ['1.3.24'],
    ['1.3.'],
    ['1.3.202'],
    ['01032024'],
    ['1.3.2024 bis 1.4.2024'],
    ['bis 1.3.2024'],
    ['am 1.1.2027 außer Kraft'],
    ['TRITT AM 1.1.2027 AUSSER KRAFT'],
    ['ab 1.1.2027 nicht mehr'],
    ['am 1.1.2027 aufgehoben'],
    ['entfällt am 1.1.2027'],
    ['endet am 31.12.2026'],
    ['nach dem 31.12.2026 nicht mehr'],
    ['vor dem 1.3.2024'],
    ['bis ausschließlich 1.1.2027'],
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
    ['endet am 31.12.2026', '2027-01-01'],
    ['nach dem 31.12.2026', '2027-01-01'],
    ['nach dem 31.12.2026 nicht mehr', '2027-01-01'],
    ['nach Ablauf des 31.12.2026 nicht mehr', '2027-01-01'],
    ['vor Ablauf des 31.12.2026', '2027-01-01'],
    ['vor dem 1.1.2027', '2027-01-01'],
    ['bis vor dem 1.1.2027', '2027-01-01'],
    ['bis vor Freitag, dem 1.1.2027', '2027-01-01'],
    ['bis ausschließlich 1.1.2027', '2027-01-01'],
    ['bis zum 1.1.2027 (ausschließlich)', '2027-01-01'],
    ['ausschließlich bis 31.12.2026', '2027-01-01'],
    ['tritt am 1.1.2027 ausser Kraft', '2027-01-01'],
    ['TRITT AM 1.1.2027 AUSSER KRAFT', '2027-01-01'],
    ['mit Wirkung vom 1.1.2027 aufgehoben', '2027-01-01'],
  ])('"%s" is %s', (text, day) => {
    expect(parseEnd(text)).toBe(day);
  });

  it.each([
    [''],
    ['unbefristet'],
    ['31.11.2026'],
    ['Ende 2026'],
    ['31.12.2026 oder 1.1.2027'],
    ['tritt am 1.1.2027 in Kraft'],
    ['seit 1.1.2024'],
    ['30.12.9999'],
  ])('"%s" is none', (text) => {
    expect(parseEnd(text)).toBeNull();
  });
});

describe('a shortened day is the nearest one it can be', () => {
  it.each([
    ['1.3.24', '2024-03-01'],
    ['1.1.91', '1991-01-01'],
    ['1. März 24', '2024-03-01'],
    ['1.1.', '2027-01-01'],
    ['1.11.', '2026-11-01'],
    ['1. Januar', '2027-01-01'],
    ['29.2.', '2028-02-29'],
    ['01032024', '2024-03-01'],
  ])('"%s" begins on %s', (text, day) => {
    expect(parseFirstDay(text, today)).toBe(day);
  });

  it.each([
    ['mit Ablauf des 31.12.', '2027-01-01'],
    ['am 1.1. außer Kraft', '2027-01-01'],
    ['bis 28.2.24', '2024-02-29'],
  ])('"%s" ends before %s', (text, day) => {
    expect(parseEnd(text, today)).toBe(day);
  });

  it.each([
    ['2026-03-15', 'mit Ablauf des 31.12.', '2027-01-01'],
    ['2026-03-15', '31. Dezember', '2027-01-01'],
    ['2026-12-31', 'mit Ablauf des 31.12.', '2027-01-01'],
    ['2026-01-01', 'am 1.1. außer Kraft', '2027-01-01'],
    ['2026-03-15', '1.3.', '2027-03-02'],
    ['2026-03-15', '29.2.', '2028-03-01'],
  ])(
    'but an end without its year comes after what it ends: from %s, "%s" is %s',
    (from, text, day) => {
      expect(parseEnd(text, localDate(from))).toBe(day);
    },
  );

  it.each([['30.2.'], ['31.6.24'], ['32.1.'], ['1.1.2027 oder 1.2.'], ['3112']])(
    '"%s" is none',
    (text) => {
      expect(parseFirstDay(text, today)).toBeNull();
    },
  );
});

describe('the day whose law somebody asks for', () => {
  it.each([
    ['29.2.24', '2024-02-29'],
    ['290224', '2024-02-29'],
    ['29022024', '2024-02-29'],
    ['am 29. Februar 2024', '2024-02-29'],
    ['2024-02-29', '2024-02-29'],
    ['mit Ablauf des 31.12.', '2026-12-31'],
    ['am 1.1. außer Kraft', '2027-01-01'],
    ['vor dem 1.3.2024', '2024-02-29'],
    ['nach dem 31.12.2025', '2026-01-01'],
    ['bis ausschließlich 1.1.2027', '2026-12-31'],
    ['am 1.3.2024 nach der Verkündung', '2024-03-01'],
    ['heute', '2026-11-23'],
    [' Gestern ', '2026-11-22'],
    ['tomorrow', '2026-11-24'],
  ])('"%s" is %s', (text, day) => {
    expect(parseDay(text, today)).toBe(day);
  });

  it.each([[''], ['29.2.23'], ['29.2.2024 bis 1.3.2024'], ['irgendwann'], ['§ 18g']])(
    '"%s" is none',
    (text) => {
      expect(parseDay(text, today)).toBeNull();
    },
  );
});
