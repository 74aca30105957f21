import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { ledger, minute } from './ledger-builder.js';
import { timelineOf, versionOn } from './index.js';

const lines = (...args: Parameters<typeof timelineOf>) =>
  timelineOf(...args).map(({ from, until, publicationId }) => [publicationId, from, until]);

describe('timelineOf', () => {
  it('is empty before anything is published', () => {
    expect(timelineOf([])).toEqual([]);
  });

  it('lets a new text end the one before it on the day it takes effect', () => {
    const records = ledger({ text: 'a', from: '2024-01-01' }, { text: 'b', from: '2025-03-01' });
    expect(lines(records)).toEqual([
      ['a', '2024-01-01', '2025-03-01'],
      ['b', '2025-03-01', null],
    ]);
  });

  it('lets the text below resume when a limited one ends', () => {
    const records = ledger(
      { text: 'a', from: '2024-01-01' },
      { text: 'b', from: '2024-06-01', until: '2024-09-01' },
    );
    expect(lines(records)).toEqual([
      ['a', '2024-01-01', '2024-06-01'],
      ['b', '2024-06-01', '2024-09-01'],
      ['a', '2024-09-01', null],
    ]);
  });

  it('lets a repeal end the text on the day it takes effect', () => {
    const records = ledger({ text: 'a', from: '2024-01-01' }, { repeal: 'r', from: '2025-01-01' });
    expect(lines(records)).toEqual([['a', '2024-01-01', '2025-01-01']]);
  });

  it('shows a limited repeal as a gap after which the text applies again', () => {
    const records = ledger(
      { text: 'a', from: '2024-01-01' },
      { repeal: 'r', from: '2024-02-01', until: '2024-03-01' },
    );
    expect(lines(records)).toEqual([
      ['a', '2024-01-01', '2024-02-01'],
      ['a', '2024-03-01', null],
    ]);
  });

  it('lets a text published after a repeal revive the entry', () => {
    const records = ledger(
      { text: 'a', from: '2024-01-01' },
      { repeal: 'r', from: '2025-01-01' },
      { text: 'b', from: '2026-01-01' },
    );
    expect(lines(records)).toEqual([
      ['a', '2024-01-01', '2025-01-01'],
      ['b', '2026-01-01', null],
    ]);
  });

  it('covers scheduled texts that a later publication lies on', () => {
    const records = ledger({ text: 'a', from: '2026-01-01' }, { text: 'b', from: '2025-01-01' });
    expect(lines(records)).toEqual([['b', '2025-01-01', null]]);
  });

  it('ignores a withdrawn text as if it had never been published', () => {
    const records = ledger(
      { text: 'a', from: '2024-01-01' },
      { text: 'b', from: '2024-06-01' },
      { withdrawal: 'w', of: 'b' },
    );
    expect(lines(records)).toEqual([['a', '2024-01-01', null]]);
  });

  it('undoes a withdrawal that is itself withdrawn', () => {
    const records = ledger(
      { text: 'a', from: '2024-01-01' },
      { withdrawal: 'w', of: 'a' },
      { withdrawal: 'x', of: 'w' },
    );
    expect(lines(records)).toEqual([['a', '2024-01-01', null]]);
  });

  it('follows the sequence, whatever order the records come in', () => {
    const records = ledger({ text: 'a', from: '2024-01-01' }, { text: 'b', from: '2024-01-01' });
    expect(lines(records.toReversed())).toEqual([['b', '2024-01-01', null]]);
  });
});

describe('knownAt', () => {
  const records = ledger(
    { text: 'a', from: '2024-01-01' },
    { text: 'b', from: '2024-01-01' },
    { withdrawal: 'w', of: 'b' },
  );

  it.each([
    [minute(0), 'a'],
    [minute(1), 'b'],
    [minute(2), 'a'],
  ])('at %s it is the text %s that was known to apply', (knownAt, expected) => {
    expect(versionOn(records, localDate('2024-05-01'), knownAt)).toBe(expected);
  });

  it('knows nothing before the first publication', () => {
    expect(versionOn(records, localDate('2024-05-01'), '2023-12-31T23:59:59.999999Z')).toBeNull();
  });

  it('tells instants apart that differ by a microsecond', () => {
    const late = records.map((record) => ({
      ...record,
      recordedAt: '2024-01-01T00:00:00.000001Z',
    }));
    expect(timelineOf(late, '2024-01-01T00:00:00Z')).toEqual([]);
    expect(timelineOf(late, '2024-01-01T01:00:00.000001+01:00')).toHaveLength(1);
  });
});
