import { describe, expect, it } from '@jest/globals';
import { standIn, withStand } from './as-of.js';

describe('The chosen day in addresses', () => {
  it('is read only where it is a day of the calendar', () => {
    expect(standIn(new URLSearchParams('stand=2024-02-29'))).toBe('2024-02-29');
    expect(standIn(new URLSearchParams('stand=2023-02-29'))).toBeNull();
    expect(standIn(new URLSearchParams('stand=gestern'))).toBeNull();
  });

  it('goes along to other pages, before the fragment and beside other parameters', () => {
    expect(withStand('/suche?q=Blaue+Karte#x', '2024-02-29')).toBe(
      '/suche?q=Blaue+Karte&stand=2024-02-29#x',
    );
  });

  it('does not override a day that an address states itself', () => {
    expect(withStand('/themen/x?stand=2020-01-01', '2024-02-29')).toBe(
      '/themen/x?stand=2020-01-01',
    );
  });

  it('is not added to addresses of other sites', () => {
    expect(withStand('https://example.org/', '2024-02-29')).toBe('https://example.org/');
  });
});
