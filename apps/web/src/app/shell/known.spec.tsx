import { describe, expect, it } from '@jest/globals';
import { localDate } from '@rechtsstand/domain/time';
import { knownOf, knownShown, parseKnown } from './known.js';

const day = localDate('2024-02-29');

describe('The Veröffentlichungsstand as it is typed', () => {
  it.each([
    ['29.2.24', '2024-02-29'],
    ['1. März 2024', '2024-03-01'],
    ['29.2.2024 14:05', '2024-02-29T13:05:59.999Z'],
    ['29.02.2024, 9:05 Uhr', '2024-02-29T08:05:59.999Z'],
    ['1.7.2024 um 14:05', '2024-07-01T12:05:59.999Z'],
    ['25.10.2026 02:30', '2026-10-25T01:30:59.999Z'],
  ])('"%s" is %s', (text, known) => {
    expect(parseKnown(text)).toBe(known);
  });

  it.each([[''], ['damals'], ['29.2.2023 14:05'], ['29.3.2026 02:30'], ['29.2.2024 25:00']])(
    '"%s" is not understood',
    (text) => {
      expect(parseKnown(text)).toBeNull();
    },
  );
});

describe('The choice of what was known', () => {
  it.each([
    [null, 'now'],
    ['2024-02-29', 'same-day'],
    ['2024-03-15', 'other'],
    ['2024-02-29T13:05:59.999Z', 'other'],
  ])('shows %s in the address as "%s", and says the same again', (known, mode) => {
    const shown = knownShown({ day, known });
    expect(shown.mode).toBe(mode);
    expect(knownOf(shown, day)).toBe(known);
  });

  it('follows the day where it is the same', () => {
    const shown = knownShown({ day, known: day });
    expect(knownOf(shown, localDate('2025-01-01'))).toBe('2025-01-01');
  });

  it('is refused where it is not understood', () => {
    expect(knownOf({ mode: 'other', text: 'damals' }, day)).toBeUndefined();
  });
});
