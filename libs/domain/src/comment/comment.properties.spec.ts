import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPassage, passageOf, parseAnchor } from './index.js';

/** Short alphabets repeat themselves, which is what makes a place hard to find again. */
const repetitive = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'Frist '), maxLength: 120 });
const anything = fc.string({ unit: 'binary', maxLength: 200 });
const text = fc.oneof(repetitive, anything);
const place = fc.tuple(fc.nat(700), fc.nat(600));

const chosenIn = (whole: string, [from, length]: [number, number]) => {
  const start = Math.min(from, whole.length);
  return passageOf(whole, start, start + length);
};

describe('words that were chosen', () => {
  it('are found where they were as long as nothing changes', () => {
    fc.assert(
      fc.property(text, place, (whole, at) => {
        const passage = chosenIn(whole, at);
        fc.pre(passage !== null);
        const { start, quote } = passage;
        expect(findPassage(whole, passage)).toEqual({ start, end: start + quote.length });
      }),
      { numRuns: 2000 },
    );
  });

  it('are found again wherever text was put before and after them', () => {
    fc.assert(
      fc.property(anything, place, anything, anything, (whole, at, before, after) => {
        const passage = chosenIn(whole, at);
        fc.pre(passage !== null);
        const edited = before + whole + after;
        const found = findPassage(edited, passage);
        expect(found && edited.slice(found.start, found.end)).toBe(passage.quote);
      }),
      { numRuns: 2000 },
    );
  });

  it('are never mistaken for others', () => {
    fc.assert(
      fc.property(text, place, text, (whole, at, other) => {
        const passage = chosenIn(whole, at);
        fc.pre(passage !== null);
        const found = findPassage(other, passage);
        if (found) expect(other.slice(found.start, found.end)).toBe(passage.quote);
        else expect(other).not.toContain(passage.quote);
      }),
      { numRuns: 2000 },
    );
  });

  it('can always be sent, however they were cut', () => {
    const storable = fc.string({ unit: 'grapheme', maxLength: 900 });
    fc.assert(
      fc.property(storable, place, (whole, at) => {
        const passage = chosenIn(whole, at);
        fc.pre(passage !== null);
        const anchor = { blockId: 'b0000001', passage };
        expect(parseAnchor(JSON.parse(JSON.stringify(anchor)))).toEqual({
          ok: true,
          value: anchor,
        });
      }),
      { numRuns: 2000 },
    );
  });
});
