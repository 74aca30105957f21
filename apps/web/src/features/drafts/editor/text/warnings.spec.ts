import { describe, expect, it } from '@jest/globals';
import type { RichDocument } from '@rechtsstand/domain/document';
import { warningsIn } from './warnings.js';

const id = (name: string) => ({ id: name });
const heading = (level: number, text: string) => ({
  type: 'heading',
  attrs: { ...id(`heading-${text}`), level },
  content: text ? [{ type: 'text', text }] : [],
});
const paragraph = (...content: unknown[]) => ({
  type: 'paragraph',
  attrs: id('absatz-1'),
  content,
});
const link = (text: string) => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }],
});
const cell = (type: string, text = 'Wort') => ({
  type,
  attrs: id(type),
  content: [paragraph({ type: 'text', text })],
});
const table = (...types: string[]) => ({
  type: 'table',
  attrs: id('tabelle-1'),
  content: [{ type: 'tableRow', attrs: id('zeile-1'), content: types.map((type) => cell(type)) }],
});
const codes = (...content: unknown[]) =>
  warningsIn({ type: 'doc', content } as RichDocument).map(({ code }) => code);

describe('the warnings while writing', () => {
  it('say nothing of a text in order', () => {
    expect(
      codes(
        heading(2, 'A'),
        heading(3, 'B'),
        heading(2, 'C'),
        paragraph(link('Merkblatt des BAMF')),
      ),
    ).toEqual([]);
  });

  it('name a heading that skips a level', () => {
    expect(codes(heading(2, 'A'), heading(4, 'B'))).toEqual(['heading-skips-level']);
    expect(codes(heading(3, 'A'))).toEqual(['heading-skips-level']);
  });

  it('name an empty heading', () => {
    expect(codes(heading(2, ''))).toEqual(['heading-empty']);
  });

  it.each(['hier', ' ', 'https://example.org/merkblatt'])('name the link text "%s"', (words) => {
    expect(codes(paragraph(link(words)))).toEqual(['link-without-words']);
  });

  it('read a link with bold words as one', () => {
    const bold = { ...link('Merkblatt'), marks: [...link('').marks, { type: 'bold' }] };
    expect(codes(paragraph(link('hier'), bold))).toEqual([]);
  });

  it('name a header cell without a word', () => {
    const row = { type: 'tableRow', attrs: id('zeile-1'), content: [cell('tableHeader', ' ')] };
    expect(codes({ type: 'table', attrs: id('tabelle-1'), content: [row] })).toEqual([
      'header-cell-empty',
    ]);
  });

  it('name a table without a row or column of headers', () => {
    expect(codes(table('tableCell', 'tableCell'))).toEqual(['table-without-header']);
    expect(codes(table('tableHeader', 'tableHeader'))).toEqual([]);
    expect(codes(table('tableHeader', 'tableCell'))).toEqual([]);
  });
});
