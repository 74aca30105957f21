import { describe, expect, it } from '@jest/globals';
import { Random } from '../random.js';
import { mistype } from './mistype.js';
import { typed } from './trace.js';
import { Typist } from './typist.js';

const words = {
  titles: ['Erteilung des Visums', 'Ausnahmen für Fachkräfte', 'Übergangsregelung'],
  provisions: [{ law: 'AufenthG', label: '§ 18b' }],
};

const traces = (count: number) => {
  const random = new Random(3);
  return Array.from({ length: count }, () => typed(words, random));
};

describe('what is typed', () => {
  it('grows letter by letter and is taken back letter by letter', () => {
    for (const trace of traces(300)) {
      trace.forEach((text, index) => {
        const before = trace[index - 1] ?? '';
        expect(text.replaceAll(' ', '')).not.toBe('');
        const [shorter, longer] = text.length < before.length ? [text, before] : [before, text];
        expect(longer.startsWith(shorter)).toBe(true);
        expect(longer.slice(shorter.length).trim()).toHaveLength(1);
      });
    }
  });

  it('comes from titles, citations and the language of the office', () => {
    const texts = traces(300).map((trace) => trace.at(-1)?.toLowerCase() ?? '');
    expect(texts).toContain('erteilung');
    expect(texts.filter((text) => /18b.*aufenthg/.test(text)).length).toBeGreaterThan(10);
    expect(texts.filter((text) => /^(ae|ne|bk|duldung) /.test(text)).length).toBeGreaterThan(5);
  });

  it('has typing errors, of which some are corrected', () => {
    const many = traces(300);
    const shrinks = (trace: readonly string[]) =>
      trace.some((text, index) => text.length < (trace[index - 1] ?? '').length);
    expect(many.filter(shrinks).length).toBeGreaterThan(10);
  });

  it('differs from person to person and from text to text', () => {
    const random = new Random(5);
    const letters = 'bdfgklmnprst';
    const titles = [...letters].flatMap((a) => [...letters].map((b) => `Ausnahme ${a}a${b}e`));
    const typists = Array.from({ length: 40 }, () => new Typist({ ...words, titles }, random));
    const asked = typists.flatMap((typist) => [typist.nextText(), typist.nextText()]);
    expect(new Set(asked).size).toBeGreaterThan(0.8 * asked.length);
  });
});

describe('a typing error', () => {
  it('changes a word by one mistake and leaves its first letter alone', () => {
    const random = new Random(11);
    for (let times = 0; times < 200; times++) {
      const wrong = mistype('duldung', random);
      expect(wrong.startsWith('d')).toBe(true);
      expect(Math.abs(wrong.length - 'duldung'.length)).toBeLessThanOrEqual(1);
    }
  });

  it('leaves short words alone', () => {
    expect(mistype('AE', new Random(1))).toBe('AE');
  });
});
