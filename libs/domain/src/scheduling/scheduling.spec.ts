import { describe, expect, it } from '@jest/globals';
import { isDue, outdatedFault, scheduleFault } from './index.js';

const now = new Date('2026-11-23T12:00:00Z');
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const DAY = 24 * 60 * 60 * 1000;

describe('the time at which a draft is recorded', () => {
  it('lies ahead', () => {
    expect(scheduleFault(later(1), now)).toBeNull();
    expect(scheduleFault(now, now)).toEqual({ code: 'schedule-in-the-past', path: 'at' });
    expect(scheduleFault(later(-DAY), now)).toMatchObject({ code: 'schedule-in-the-past' });
  });

  it('lies within two years', () => {
    expect(scheduleFault(later(732 * DAY), now)).toBeNull();
    expect(scheduleFault(later(732 * DAY + 1), now)).toMatchObject({ code: 'schedule-too-far' });
  });

  it('has come from its first moment on', () => {
    expect([later(-1), now, later(1)].map((at) => isDue(at, now))).toEqual([true, true, false]);
  });
});

describe('a time that was set', () => {
  const seen = { revision: 3, contentHash: 'a' };
  const outdated = { code: 'schedule-outdated', path: 'schedule' };

  it('holds for the text that was seen then, however late that is approved', () => {
    expect(outdatedFault(seen, { ...seen })).toBeNull();
  });

  it('holds for no other revision, not even one that says the same', () => {
    expect(outdatedFault(seen, { ...seen, revision: 4 })).toEqual(outdated);
  });

  it('holds for no other text, whatever its revision is called', () => {
    expect(outdatedFault(seen, { ...seen, contentHash: 'b' })).toEqual(outdated);
  });

  it('holds for nothing where nobody knows what was seen', () => {
    expect(outdatedFault(null, seen)).toEqual(outdated);
  });
});
