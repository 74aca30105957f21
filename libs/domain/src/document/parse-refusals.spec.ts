import { describe, expect, it } from '@jest/globals';
import { parseDocument } from './index.js';

const id = (n: number) => `block-${n}xx`;
const para = (n: number, ...content: unknown[]) => ({
  type: 'paragraph',
  attrs: { id: id(n) },
  content,
});
const word = (text: string, ...marks: unknown[]) => ({ type: 'text', text, marks });
const parse = (...content: unknown[]) => parseDocument({ type: 'doc', content });
const cell = (attrs: object) => ({
  type: 'table',
  attrs: { id: id(0) },
  content: [
    {
      type: 'tableRow',
      attrs: { id: id(1) },
      content: [{ type: 'tableCell', attrs: { id: id(2), ...attrs }, content: [para(3)] }],
    },
  ],
});
const stepWith = (attrs: object) => ({
  type: 'processStep',
  attrs: { id: id(0), ...attrs },
  content: [para(1)],
});

describe('parseDocument refuses, with code and place,', () => {
  const tooLong = 'x'.repeat(301);
  it.each<[string, unknown, string, string]>([
    ['a node it does not know', { type: 'image' }, 'unknown-node', 'document.content[0].type'],
    [
      'a node named as a built-in',
      { type: 'constructor' },
      'unknown-node',
      'document.content[0].type',
    ],
    ['a text for a node', 'Absatz', 'not-an-object', 'document.content[0]'],
    ['an unknown key', { ...para(0), style: 'x' }, 'unknown-key', 'document.content[0].style'],
    ['marks on a block', { ...para(0), marks: [] }, 'unknown-key', 'document.content[0].marks'],
    [
      'an unknown attribute',
      stepWith({ onclick: 'x' }),
      'unknown-key',
      'document.content[0].attrs.onclick',
    ],
    [
      'a stored tick',
      { type: 'taskItem', attrs: { id: id(0), checked: true } },
      'unknown-key',
      'document.content[0].attrs.checked',
    ],
    [
      'a block without id',
      { type: 'paragraph' },
      'block-id-missing',
      'document.content[0].attrs.id',
    ],
    [
      'an id that is too short',
      { type: 'paragraph', attrs: { id: 'b1' } },
      'block-id-invalid',
      'document.content[0].attrs.id',
    ],
    [
      'a heading of level 1',
      { type: 'heading', attrs: { id: id(0), level: 1 } },
      'not-in-range',
      'document.content[0].attrs.level',
    ],
    [
      'a heading of level 5',
      { type: 'heading', attrs: { id: id(0), level: 5 } },
      'not-in-range',
      'document.content[0].attrs.level',
    ],
    [
      'an unknown key of a mark',
      para(0, word('x', { type: 'bold', weight: 7 })),
      'unknown-key',
      'document.content[0].content[0].marks[0].weight',
    ],
    [
      'a level in words',
      { type: 'heading', attrs: { id: id(0), level: '2' } },
      'not-in-range',
      'document.content[0].attrs.level',
    ],
    [
      'an unknown tone',
      { type: 'callout', attrs: { id: id(0), tone: 'loud' }, content: [para(1)] },
      'not-an-option',
      'document.content[0].attrs.tone',
    ],
    [
      'a cell over no column',
      cell({ colspan: 0 }),
      'not-in-range',
      'document.content[0].content[0].content[0].attrs.colspan',
    ],
    [
      'a width in words',
      cell({ colwidth: ['10'] }),
      'not-in-range',
      'document.content[0].content[0].content[0].attrs.colwidth[0]',
    ],
    [
      'a citation without canonical form',
      para(0, { type: 'citation', attrs: { text: '§ 1' } }),
      'text-missing',
      'document.content[0].content[0].attrs.canonical',
    ],
    [
      'a citation that is too long',
      para(0, { type: 'citation', attrs: { text: tooLong, canonical: 'x' } }),
      'text-too-long',
      'document.content[0].content[0].attrs.text',
    ],
    [
      'a link to no entry',
      para(0, { type: 'entryLink', attrs: { entryId: '../x', text: 'x' } }),
      'entry-id-invalid',
      'document.content[0].content[0].attrs.entryId',
    ],
    [
      'a participation of an unknown kind',
      stepWith({
        participation: [
          { body: '', kind: 'veto', provision: '', timeLimit: '', effectOfSilence: '' },
        ],
      }),
      'not-an-option',
      'document.content[0].attrs.participation[0].kind',
    ],
    [
      'an unknown mark',
      para(0, word('x', { type: 'underline' })),
      'unknown-mark',
      'document.content[0].content[0].marks[0].type',
    ],
    [
      'an attribute on bold',
      para(0, word('x', { type: 'bold', attrs: { a: 1 } })),
      'unknown-key',
      'document.content[0].content[0].marks[0].attrs.a',
    ],
    [
      'the same mark twice',
      para(0, word('x', { type: 'bold' }, { type: 'bold' })),
      'mark-repeated',
      'document.content[0].content[0].marks[1]',
    ],
    ['an empty text', para(0, word('')), 'text-missing', 'document.content[0].content[0].text'],
    [
      'a text PostgreSQL cannot store',
      para(0, word('a\0b')),
      'text-not-storable',
      'document.content[0].content[0].text',
    ],
    [
      'half a surrogate pair',
      para(0, word('a\ud83d')),
      'text-not-storable',
      'document.content[0].content[0].text',
    ],
    [
      'content that is no list',
      { ...para(0), content: {} },
      'not-a-list',
      'document.content[0].content',
    ],
    [
      'attributes that are no object',
      { type: 'paragraph', attrs: [] },
      'not-an-object',
      'document.content[0].attrs',
    ],
    [
      'a list without items',
      { type: 'bulletList', attrs: { id: id(0) } },
      'content-not-allowed',
      'document.content[0]',
    ],
    ['a text beside blocks', word('x'), 'content-not-allowed', 'document'],
    [
      'a step within a callout',
      { type: 'callout', attrs: { id: id(9), tone: 'note' }, content: [stepWith({})] },
      'content-not-allowed',
      'document.content[0]',
    ],
    [
      'a list item that starts with a list',
      {
        type: 'bulletList',
        attrs: { id: id(0) },
        content: [{ type: 'listItem', attrs: { id: id(1) } }],
      },
      'content-not-allowed',
      'document.content[0].content[0]',
    ],
  ])('%s', (_rule, node, code, path) => {
    expect(parse(node)).toMatchObject({ ok: false, error: { code, path } });
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    '//example.org',
    '/themen/x',
    'https://',
    'https://example.org/"onclick=',
    '',
    null,
  ])('a link to %j', (href) => {
    const marked = para(0, word('x', { type: 'link', attrs: { href } }));
    expect(parse(marked)).toMatchObject({
      ok: false,
      error: { path: 'document.content[0].content[0].marks[0].attrs.href' },
    });
  });

  it('an id that another block had first, naming the second', () => {
    expect(parse(para(0), para(1), para(0))).toEqual({
      ok: false,
      error: { code: 'block-id-duplicate', path: 'document.content[2].attrs.id' },
    });
  });

  it('a document without a block', () => {
    expect(parse()).toMatchObject({ ok: false, error: { path: 'document' } });
  });

  it.each([null, undefined, 'doc', 7, [], () => 1])('%p, which is no document', (value) => {
    expect(parseDocument(value)).toMatchObject({ ok: false, error: { path: 'document' } });
  });

  it('a block where the document should be', () => {
    expect(parseDocument(para(0))).toEqual({
      ok: false,
      error: { code: 'not-a-document', path: 'document' },
    });
  });
});
