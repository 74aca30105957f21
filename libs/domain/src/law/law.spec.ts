import { describe, expect, it } from '@jest/globals';
import {
  buildOutline,
  hashInput,
  isRepealed,
  labelKey,
  pathBelow,
  provisionPlainText,
  type OutlineHeading,
  type OutlineNode,
  type ProvisionText,
} from './index.js';

const plain = (text: string, number: string | null = null): ProvisionText => ({
  absaetze: [{ number, content: [{ type: 'text', text }] }],
  footnotes: [],
});

describe('labelKey', () => {
  it.each([
    ['§ 18b', '18b'],
    ['§\u00a0 18 b', '18b'],
    ['Art 3', 'art-3'],
    ['Artikel 3a', 'art-3a'],
    ['Anlage', 'anlage'],
    ['Anlage A (zu § 4)', 'anlage-a-zu-4'],
    ['(XXXX) §§ 18 und 19', '18-und-19'],
    ['Inhaltsübersicht', 'inhaltsuebersicht'],
  ])('makes %s an address: %s', (label, key) => {
    expect(labelKey(label)).toBe(key);
  });
});

describe('provisionPlainText', () => {
  it('puts numbers of Absätze, lists and rows on lines of their own', () => {
    const text: ProvisionText = {
      absaetze: [
        {
          number: '1',
          content: [
            { type: 'text', text: 'Es gilt:' },
            {
              type: 'list',
              items: [
                {
                  label: '1.',
                  content: [
                    { type: 'text', text: 'außen' },
                    {
                      type: 'list',
                      items: [{ label: 'a)', content: [{ type: 'text', text: 'innen' }] }],
                    },
                  ],
                },
              ],
            },
            { type: 'table', rows: [{ header: false, cells: ['Gebühr', '100 Euro'] }] },
          ],
        },
      ],
      footnotes: ['(+++ Hinweis +++)'],
    };
    expect(provisionPlainText(text)).toBe('(1) Es gilt:\n1. außen\na) innen\nGebühr | 100 Euro');
  });
});

describe('hashInput', () => {
  it('does not see white space, notes or layout', () => {
    const before = plain('Es gilt: 1. dies');
    const after: ProvisionText = {
      absaetze: [
        {
          number: null,
          content: [
            { type: 'text', text: 'Es  gilt:' },
            { type: 'list', items: [{ label: '1.', content: [{ type: 'text', text: 'dies' }] }] },
          ],
        },
      ],
      footnotes: ['neu'],
    };
    expect(hashInput('Titel', after)).toBe(hashInput('Titel', before));
  });

  it('sees a new title and a new word', () => {
    const base = hashInput('Titel', plain('Text'));
    expect(hashInput('Anderer Titel', plain('Text'))).not.toBe(base);
    expect(hashInput('Titel', plain('Texte'))).not.toBe(base);
  });
});

describe('isRepealed', () => {
  it.each([
    ['§ 4', '(weggefallen)', plain('-')],
    ['§ 4', '', plain('(weggefallen)')],
    ['§ 4', '', plain('(weggefallen)', '1')],
    ['(XXXX) §§ 18 und 19', '', plain('')],
  ])('sees that %s "%s" is an empty place', (label, title, text) => {
    expect(isRepealed(label, title, text)).toBe(true);
  });

  it('leaves a provision in force of which one Absatz is gone', () => {
    const text = {
      absaetze: [...plain('(weggefallen)', '1').absaetze, ...plain('Es gilt.', '2').absaetze],
      footnotes: [],
    };
    expect(isRepealed('§ 4', 'Titel', text)).toBe(false);
  });
});

describe('the outline', () => {
  const heading = (code: string): OutlineHeading => ({ code, label: `G${code}`, title: '' });

  it('ends inner headings where an outer one begins', () => {
    const section = pathBelow(pathBelow([], heading('010')), heading('010020'));
    expect(section.map(({ code }) => code)).toEqual(['010', '010020']);
    expect(pathBelow(section, heading('020')).map(({ code }) => code)).toEqual(['020']);
  });

  it('is a tree in the order of the law', () => {
    const provision = (name: string, ...codes: string[]) => ({ name, outline: codes.map(heading) });
    const tree = buildOutline([
      provision('0'),
      provision('1', '010'),
      provision('2', '010', '010010'),
      provision('3', '010', '010010'),
      provision('4', '020'),
    ]);
    const show = (nodes: readonly OutlineNode<{ name: string }>[]): unknown[] =>
      nodes.map((node) =>
        node.type === 'provision'
          ? node.provision.name
          : { [node.heading.code]: show(node.heading.children) },
      );
    expect(show(tree)).toEqual(['0', { '010': ['1', { '010010': ['2', '3'] }] }, { '020': ['4'] }]);
  });
});
