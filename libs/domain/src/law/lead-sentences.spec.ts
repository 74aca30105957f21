import { describe, expect, it } from '@jest/globals';
import { leadSentences } from './lead-sentences.js';

describe('lead sentences', () => {
  it('are the first of each Absatz, without its number', () => {
    expect(
      leadSentences(
        '(1) Die Duldung wird erteilt. Sie erlischt.\n1. erstens\n(1a) Abs. 1 gilt. Nie.',
      ),
    ).toBe('Die Duldung wird erteilt.\nAbs. 1 gilt.');
  });

  it('of a text without numbers is its first', () => {
    expect(leadSentences('Wer einreist, meldet sich. Das gilt immer.')).toBe(
      'Wer einreist, meldet sich.',
    );
  });

  it('are cut where they go on and on', () => {
    expect(leadSentences('Wort '.repeat(200))).toHaveLength(300);
  });

  it('of nothing are nothing', () => {
    expect(leadSentences('')).toBe('');
  });
});
