import { describe, expect, it } from '@jest/globals';
import { localDate } from '@rechtsstand/domain/time';
import { chosenIn, knownAt, withChosen } from './as-of.js';

const stand = localDate('2024-02-29');
const nothing = { stand: null, known: null };

describe('The chosen day in addresses', () => {
  it('is read only where it is a day of the calendar', () => {
    expect(chosenIn(new URLSearchParams('stand=2024-02-29'))).toEqual({ ...nothing, stand });
    expect(chosenIn(new URLSearchParams('stand=2023-02-29'))).toEqual(nothing);
    expect(chosenIn(new URLSearchParams('stand=gestern'))).toEqual(nothing);
  });

  it('goes along to other pages, before the fragment and beside other parameters', () => {
    expect(withChosen('/suche?q=Blaue+Karte#x', { ...nothing, stand })).toBe(
      '/suche?q=Blaue+Karte&stand=2024-02-29#x',
    );
  });

  it('does not override a day that an address states itself', () => {
    expect(withChosen('/themen/x?stand=2020-01-01', { ...nothing, stand })).toBe(
      '/themen/x?stand=2020-01-01',
    );
  });

  it('is not added to addresses of other sites', () => {
    expect(withChosen('https://example.org/', { ...nothing, stand })).toBe('https://example.org/');
  });
});

describe('The chosen moment of knowledge in addresses', () => {
  const known = (value: string) => chosenIn(new URLSearchParams({ bekannt: value })).known;
  const now = new Date('2026-11-23T12:00:00Z');

  it('is a day or an instant, and nothing else', () => {
    expect(known('2024-02-29')).toBe('2024-02-29');
    expect(known('2024-02-29T13:05:59.999Z')).toBe('2024-02-29T13:05:59.999Z');
    expect(known('2024-02-30')).toBeNull();
    expect(known('2024-02-29T25:00Z')).toBeNull();
    expect(known('2024-02-29T13:05')).toBeNull();
  });

  it.each(['1000-01-01', '9999-12-30'])('may be at the edge of the calendar: %s', (day) => {
    expect(known(day)).toBe(day);
    expect(knownAt(day, now) === null).toBe(day > '2026-11-23');
  });

  it('goes along beside the day', () => {
    expect(withChosen('/themen/x', { stand, known: '2024-03-15' })).toBe(
      '/themen/x?stand=2024-02-29&bekannt=2024-03-15',
    );
  });

  it('counts a named day to its end in Germany', () => {
    expect(knownAt('2024-02-29', now)?.toISOString()).toBe('2024-02-29T22:59:59.999Z');
    expect(knownAt('2024-07-01', now)?.toISOString()).toBe('2024-07-01T21:59:59.999Z');
  });

  it('holds nothing back where it is not over yet', () => {
    expect(knownAt('2026-11-23', now)).toBeNull();
    expect(knownAt(null, now)).toBeNull();
  });
});
