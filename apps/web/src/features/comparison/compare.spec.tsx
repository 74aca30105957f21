import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareLines } from './compare.js';

const text = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join('');

describe('The comparison of two versions', () => {
  it('marks exactly the words that changed', () => {
    const [row] = compareLines(
      ['Die Frist beträgt zwei Wochen.'],
      ['Die Frist beträgt vier Wochen.'],
    );
    expect(row?.before.filter(({ change }) => change === 'deleted')).toEqual([
      { change: 'deleted', text: 'zwei' },
    ]);
    expect(row?.after.filter(({ change }) => change === 'inserted')).toEqual([
      { change: 'inserted', text: 'vier' },
    ]);
  });

  it('takes an amount as one word', () => {
    const [row] = compareLines(['mindestens 50.700 Euro'], ['mindestens 52.800 Euro']);
    expect(row?.after).toEqual([
      { change: 'same', text: 'mindestens ' },
      { change: 'inserted', text: '52.800' },
      { change: 'same', text: ' Euro' },
    ]);
  });

  it('joins changed words that stand side by side into one change', () => {
    const [row] = compareLines(['Der Antrag ist schriftlich zu stellen.'], ['Es gilt Textform.']);
    expect(row?.before).toEqual([
      { change: 'deleted', text: 'Der Antrag ist schriftlich zu stellen' },
      { change: 'same', text: '.' },
    ]);
    expect(row?.after).toEqual([
      { change: 'inserted', text: 'Es gilt Textform' },
      { change: 'same', text: '.' },
    ]);
  });

  it('counts no change where nothing changed', () => {
    expect(compareLines(['a', 'b'], ['a', 'b']).some(({ isChanged }) => isChanged)).toBe(false);
  });

  it('lets a new line stand alone, with nothing facing it', () => {
    const rows = compareLines(['Erstens.', 'Drittens.'], ['Erstens.', 'Zweitens.', 'Drittens.']);
    expect(rows.map(({ isChanged }) => isChanged)).toEqual([false, true, false]);
    expect(rows[1]?.before).toEqual([]);
  });

  it('loses and invents nothing: each side reads as the version it shows', () => {
    const lines = fc.array(fc.stringMatching(/^[a-c ]{1,6}$/), { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const rows = compareLines(before, after);
        const left = rows.filter((row) => row.before.length > 0).map((row) => text(row.before));
        const right = rows.filter((row) => row.after.length > 0).map((row) => text(row.after));
        expect([left, right]).toEqual([before, after]);
      }),
    );
  });
});
