import { describe, expect, it } from '@jest/globals';
import { filterOutline, provisionOfNumber } from './filter-outline.js';

const heading = (text: string, depth: number) => ({ heading: text, depth, provision: null });
const provision = (label: string, title: string) => ({
  heading: `${label} ${title}`,
  depth: 3,
  provision: { label, title, labelKey: label.replace('§ ', '') },
});
const outline = [
  heading('Kapitel 1 Allgemeines', 1),
  provision('§ 1', 'Zweck'),
  heading('Kapitel 2 Aufenthalt', 1),
  heading('Abschnitt 1 Ausbildung', 2),
  provision('§ 16b', 'Studium'),
  heading('Abschnitt 2 Erwerbstätigkeit', 2),
  provision('§ 18b', 'Fachkräfte mit akademischer Ausbildung'),
];
const shown = (text: string) => filterOutline(outline, text).map((node) => node.heading);

describe('The filter of an outline', () => {
  it('keeps a provision with the headings it stands below', () => {
    expect(shown('studium')).toEqual([
      'Kapitel 2 Aufenthalt',
      'Abschnitt 1 Ausbildung',
      '§ 16b Studium',
    ]);
  });

  it('keeps all below a heading that matches', () => {
    expect(shown('erwerb')).toEqual([
      'Kapitel 2 Aufenthalt',
      'Abschnitt 2 Erwerbstätigkeit',
      '§ 18b Fachkräfte mit akademischer Ausbildung',
    ]);
  });

  it('finds a title below one heading and a heading elsewhere in one go', () => {
    expect(shown('Ausbildung')).toHaveLength(5);
  });
});

describe('Jumping by number', () => {
  it.each(['18b', '§ 18b', '§18 b', ' 18B '])('takes %p to § 18b', (typed) => {
    expect(provisionOfNumber(outline, typed)?.provision?.label).toBe('§ 18b');
  });

  it('goes nowhere for a number that does not exist', () => {
    expect(provisionOfNumber(outline, '99')).toBeUndefined();
  });
});
