import { describe, expect, it } from '@jest/globals';
import { lastAcknowledged } from './last-acknowledged.js';

const confirmed = (acknowledgedAt: string | null) => ({ myAcknowledgement: { acknowledgedAt } });

describe('what the viewer confirmed last', () => {
  it('is told by the moment of the confirmation, not by the number of the version', () => {
    const [late, early] = [confirmed('2026-03-02T08:00:00Z'), confirmed('2026-03-01T08:00:00Z')];
    expect(lastAcknowledged([early, late])).toBe(late);
    expect(lastAcknowledged([late, early])).toBe(late);
  });

  it('is nothing where nothing was asked or nothing was confirmed', () => {
    expect(lastAcknowledged([{ myAcknowledgement: null }, confirmed(null)])).toBeNull();
  });
});
