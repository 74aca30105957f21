import { describe, expect, it } from '@jest/globals';
import { isSlug } from '@rechtsstand/domain/entry';
import { freeSlug } from './slugs.js';

describe('freeSlug', () => {
  it('keeps a slug that nobody has', () => {
    expect(freeSlug('blaue-karte-eu', new Set())).toBe('blaue-karte-eu');
  });

  it('counts on from a slug that is taken', () => {
    expect(freeSlug('duldung', new Set(['duldung', 'duldung-2']))).toBe('duldung-3');
  });

  it('stays an allowed slug however long the wanted one is', () => {
    const wanted = `${'a'.repeat(77)}-bc`;
    const free = freeSlug(wanted, new Set([wanted]));
    expect(free).toBe(`${'a'.repeat(77)}-2`);
    expect(isSlug(free)).toBe(true);
  });
});
