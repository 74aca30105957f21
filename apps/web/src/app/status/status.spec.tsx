import { describe, expect, it } from '@jest/globals';
import { localDate } from '@rechtsstand/domain/time';
import { statusWords } from './status.js';

const from = localDate('2024-03-01');
const until = localDate('2027-01-01');

describe('The wording of a status', () => {
  it('names the last day with effect, not the first without', () => {
    expect(statusWords({ kind: 'ENDED', from, until })).toEqual({
      key: 'ended-on',
      day: '2026-12-31',
    });
  });

  it('says since when a text applies, and until when where an end is known', () => {
    expect(statusWords({ kind: 'IN_FORCE', from, until: null })).toEqual({
      key: 'in-force-since',
      day: '2024-03-01',
    });
    expect(statusWords({ kind: 'IN_FORCE', from, until })).toEqual({
      key: 'in-force-between',
      day: '2024-03-01',
      until: '2026-12-31',
    });
  });

  it('says from when a future text will apply', () => {
    expect(statusWords({ kind: 'FUTURE', from })).toEqual({
      key: 'in-force-from',
      day: '2024-03-01',
    });
  });

  it('claims no day it does not know: the start of an imported text', () => {
    expect(statusWords({ kind: 'IN_FORCE', from: null, until: null })).toEqual({ key: 'in-force' });
  });
});
