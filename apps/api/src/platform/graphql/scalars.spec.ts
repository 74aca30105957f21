import { describe, expect, it } from '@jest/globals';
import { DateTimeScalar } from './scalars.js';

const read = (value: unknown) => DateTimeScalar.parseValue(value);

describe('A DateTime', () => {
  it.each([
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2026-03-01T00:30:00+01:00', '2026-02-28T23:30:00.000Z'],
    ['2026-11-23T12:00:00.123456Z', '2026-11-23T12:00:00.123Z'],
  ])('%s is an instant', (value, instant) => {
    expect(read(value)).toEqual(new Date(instant));
  });

  it.each([
    '2026-02-30T00:00:00Z',
    '2025-02-29T12:00:00+01:00',
    '2026-02-00T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-02-01T25:00:00Z',
    '2026-02-01',
    0,
  ])('%s is refused as bad input', (value) => {
    expect(() => read(value)).toThrow(
      expect.objectContaining({ extensions: { code: 'bad-input' } }),
    );
  });
});
