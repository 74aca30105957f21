import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { ledger } from './ledger-builder.js';
import { nearestSegment, statusOn, timelineOf } from './index.js';

describe('statusOn', () => {
  const timeline = timelineOf(
    ledger(
      { text: 'a', from: '2024-01-01' },
      { repeal: 'r', from: '2024-07-01' },
      { text: 'b', from: '2025-01-01', until: '2025-07-01' },
    ),
  );

  it.each([
    ['before the first text', '2023-12-31', 'future', '2024-01-01', '2024-07-01'],
    ['on the first day of a text', '2024-01-01', 'in-force', '2024-01-01', '2024-07-01'],
    ['on the last day of a text', '2024-06-30', 'in-force', '2024-01-01', '2024-07-01'],
    ['in a gap, where the coming text counts', '2024-07-01', 'future', '2025-01-01', '2025-07-01'],
    ['after the last text', '2025-07-01', 'ended', '2025-01-01', '2025-07-01'],
  ])('%s', (_, day, kind, from, until) => {
    expect(statusOn(timeline, localDate(day))).toEqual({ kind, from, until });
  });

  it('is none where nothing was ever published', () => {
    expect(statusOn([], localDate('2024-01-01'))).toEqual({
      kind: 'none',
      from: null,
      until: null,
    });
    expect(nearestSegment([], localDate('2024-01-01'))).toBeNull();
  });
});
