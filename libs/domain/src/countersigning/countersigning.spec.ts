import { describe, expect, it } from '@jest/globals';
import {
  askingFault,
  cosignatureStanding,
  parseQuestion,
  parseSecondLookNote,
  secondLookFault,
} from './index.js';

const signed = (revision: number) => ({ revision, outcome: 'signed' as const });
const refused = (revision: number) => ({ revision, outcome: 'refused' as const });

describe('a co-signature', () => {
  it.each([
    ['is open until the team answers', [], 'open'],
    ['is given to the revision it names', [signed(2)], 'signed'],
    ['is refused with the revision it names', [refused(2)], 'refused'],
    ['is voided by an edit', [signed(1)], 'voided'],
    ['asks again after an edit that answers a refusal', [refused(1)], 'voided'],
    ['counts as it was last answered', [refused(1), signed(2)], 'signed'],
  ] as const)('%s', (_rule, answers, standing) => {
    expect(cosignatureStanding(answers, 2, false)).toBe(standing);
  });

  it('is not asked for any more once the request was taken back', () => {
    expect(cosignatureStanding([refused(2)], 2, true)).toBe('cancelled');
  });

  it('comes with a question, not with a report', () => {
    expect(parseQuestion(' Trägt ihr Nr. 3 mit? ')).toEqual({
      ok: true,
      value: 'Trägt ihr Nr. 3 mit?',
    });
    expect(parseQuestion('x'.repeat(501))).toMatchObject({ error: { code: 'text-too-long' } });
  });

  it('is asked of another team that can see the page, once', () => {
    const team = { isOwner: false, canSee: true, isAsked: false };
    expect(askingFault(team)).toBeNull();
    expect(askingFault({ ...team, isOwner: true })?.code).toBe('cosignature-of-owner');
    expect(askingFault({ ...team, canSee: false })?.code).toBe('cosignature-unseen');
    expect(askingFault({ ...team, isAsked: true })?.code).toBe('cosignature-asked-already');
  });
});

describe('the second look', () => {
  const overridden = { overrideReason: 'Eilt', contributorIds: ['author'], publishedBy: 'head' };

  it('is for somebody who neither wrote nor published', () => {
    expect(secondLookFault(overridden, 'coordinator')).toBeNull();
    for (const by of ['author', 'head'])
      expect(secondLookFault(overridden, by)?.code).toBe('second-look-at-own-work');
  });

  it('is not needed where somebody had approved', () => {
    const approved = { ...overridden, overrideReason: null };
    expect(secondLookFault(approved, 'coordinator')?.code).toBe('second-look-not-needed');
  });

  it('objects in words, and agrees with or without', () => {
    expect(parseSecondLookNote('agreed', ' ')).toEqual({ ok: true, value: '' });
    expect(parseSecondLookNote('objected', ' ')).toEqual({
      ok: false,
      error: { code: 'reason-missing', path: 'note' },
    });
    expect(parseSecondLookNote('objected', ' Die Frist fehlt. ')).toEqual({
      ok: true,
      value: 'Die Frist fehlt.',
    });
    expect(parseSecondLookNote('agreed', 'x'.repeat(2001))).toMatchObject({
      error: { code: 'text-too-long', path: 'note' },
    });
  });
});
