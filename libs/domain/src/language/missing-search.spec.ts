import { describe, expect, it } from '@jest/globals';
import { missingSearchOf } from './missing-search.js';

describe('what is kept of a search without result', () => {
  it('is the text in one line', () => {
    expect(missingSearchOf('  Oma\n nachholen\t ')).toEqual({
      text: 'Oma nachholen',
      key: 'oma nachholen',
    });
  });

  it('counts spellings of the same together', () => {
    const keys = ['Müller-Regel', 'MUELLER REGEL', 'müller, regel?'].map(
      (typed) => missingSearchOf(typed)?.key,
    );
    expect(new Set(keys).size).toBe(1);
  });

  it.each([
    ['Duldung geb. 03.11.1987', 'Duldung geb. …'],
    ['AZR 120 345 678 901 Passentzug', 'AZR … Passentzug'],
    ['Akte 2024/001234', 'Akte …'],
    ['frage an a.beispiel@example.org zum Pass', 'frage an … zum Pass'],
  ])('blanks what points to a person: %p', (typed, text) => {
    expect(missingSearchOf(typed)?.text).toBe(text);
  });

  it.each([
    '§ 104c AufenthG',
    '§ 18g Abs. 1 Satz 2 Nr. 3',
    'Grenze 2026 45.300 Euro',
    'B2 48 Monate',
  ])('keeps numbers of the law: %p', (typed) => expect(missingSearchOf(typed)?.text).toBe(typed));

  it('is cut at 120 characters, and never within one', () => {
    const { text } = missingSearchOf(`${'a'.repeat(119)}🙂🙂`) ?? { text: '' };
    expect(Array.from(text)).toHaveLength(120);
    expect(text.endsWith('🙂')).toBe(true);
  });

  it.each(['', '   ', '??? --', '\0', '12.03.1990'])(
    'is nothing where nothing is said: %p',
    (typed) => expect(missingSearchOf(typed)).toBeNull(),
  );
});
