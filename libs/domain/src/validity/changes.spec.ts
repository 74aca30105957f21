import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { ledger } from './ledger-builder.js';
import { changesAfter, timelineOf } from './index.js';

/** Each change on one line: the day, what happens on it, and to which text. */
const changes = (day: string, ...lines: Parameters<typeof ledger>) =>
  changesAfter(timelineOf(ledger(...lines)), localDate(day)).map(
    ({ on, kind, publicationId }) => `${on} ${publicationId} ${kind}`,
  );

describe('changesAfter', () => {
  it('says when a text begins, and nothing of what has begun by the day', () => {
    const lines = [
      { text: 'a', from: '2024-01-01' },
      { text: 'b', from: '2025-01-01' },
    ];
    expect(changes('2023-12-31', ...lines)).toEqual(['2024-01-01 a begins', '2025-01-01 b begins']);
    expect(changes('2024-12-31', ...lines)).toEqual(['2025-01-01 b begins']);
    expect(changes('2025-01-01', ...lines)).toEqual([]);
  });

  it('lets a text resume that applied before a limited one', () => {
    const lines = [
      { text: 'a', from: '2024-01-01' },
      { text: 'b', from: '2025-01-01', until: '2026-01-01' },
    ];
    expect(changes('2024-06-01', ...lines)).toEqual([
      '2025-01-01 b begins',
      '2026-01-01 a resumes',
    ]);
  });

  it('takes the day on which a text first shows for its beginning, where another covers its first days', () => {
    const lines = [
      { text: 'a', from: '2025-01-01' },
      { text: 'b', from: '2025-01-01', until: '2025-04-01' },
    ];
    expect(changes('2024-06-01', ...lines)).toEqual(['2025-01-01 b begins', '2025-04-01 a begins']);
  });

  it('says when a text ends without another, whether repealed or limited', () => {
    const text = { text: 'a', from: '2024-01-01' };
    expect(changes('2024-06-01', text, { repeal: 'r', from: '2025-01-01' })).toEqual([
      '2025-01-01 a ends',
    ]);
    expect(changes('2024-06-01', { ...text, until: '2025-01-01' })).toEqual(['2025-01-01 a ends']);
  });

  it('lets a text resume after a repeal that was limited', () => {
    const lines = [
      { text: 'a', from: '2024-01-01' },
      { repeal: 'r', from: '2025-01-01', until: '2026-01-01' },
    ];
    expect(changes('2024-06-01', ...lines)).toEqual(['2025-01-01 a ends', '2026-01-01 a resumes']);
  });
});
