import { describe, expect, it } from '@jest/globals';
import {
  b,
  callout,
  cite,
  doc,
  entryLink,
  figure,
  h2,
  i,
  link,
  ol,
  p,
  parseDocument,
  step,
  table,
  tasks,
  ul,
} from './index.js';

const id = (n: number) => `block-${n}xx`;
const para = (n: number, ...content: unknown[]) => ({
  type: 'paragraph',
  attrs: { id: id(n) },
  content,
});
const word = (text: string, ...marks: unknown[]) => ({ type: 'text', text, marks });
const parse = (...content: unknown[]) => parseDocument({ type: 'doc', content });
const stepWith = (attrs: object) => ({
  type: 'processStep',
  attrs: { id: id(0), ...attrs },
  content: [para(1)],
});

describe('parseDocument accepts', () => {
  it('every node and mark there is, and gives the document back as it was', () => {
    const everything = doc(
      h2('Voraussetzungen'),
      p('Nach ', cite('§ 18b AufenthG', 'aufenthg/18b'), ' gilt ', b(i('stets')), '.'),
      ul('Pass', ['siehe ', link('https://example.org/a?b=c', 'Merkblatt')]),
      ol('erstens', 'zweitens'),
      tasks('Pass liegt vor', 'Lichtbild liegt vor'),
      table(['Anlass', 'Betrag'], ['Erteilung', '100 Euro']),
      callout('warning', 'Frist beachten', ul('drei Monate')),
      p(entryLink('7f0c1a52-entry', 'Blaue Karte EU'), figure('mindestgehalt', 'Mindestgehalt')),
      step(
        'Zustimmung einholen',
        { actor: 'Sachbearbeitung', participation: [{ body: 'Bundesagentur für Arbeit' }] },
        'Anfrage stellen',
      ),
    );
    expect(parseDocument(everything)).toEqual({ ok: true, value: everything });
  });

  it('attributes that are not stated, which take their default', () => {
    const list = { type: 'orderedList', attrs: { id: id(0) }, content: [] as unknown[] };
    list.content.push({ type: 'listItem', attrs: { id: id(1) }, content: [para(2)] });
    expect(parse(list)).toMatchObject({ ok: true, value: { content: [{ attrs: { start: 1 } }] } });
  });

  it('neighbouring texts of one look as one text, and marks in any order', () => {
    const bold = { type: 'bold' };
    const href = { type: 'link', attrs: { href: 'https://example.org' } };
    const split = para(0, word('Auf', bold, href), word('enthalt', href, bold), word(' endet'));
    expect(parse(split)).toMatchObject({
      ok: true,
      value: {
        content: [{ content: [{ text: 'Aufenthalt', marks: [href, bold] }, { text: ' endet' }] }],
      },
    });
  });

  it('a step that is still empty, because drafts are saved while they are written', () => {
    expect(parse(stepWith({})).ok).toBe(true);
  });

  it.each([
    'https://example.org',
    'http://example.org/ä',
    'mailto:amt@example.org',
    'HTTPS://X.de',
  ])('a link to %s', (href) => {
    expect(parse(para(0, word('x', { type: 'link', attrs: { href } }))).ok).toBe(true);
  });
});

it('parseDocument leaves its input as it was', () => {
  const input = { type: 'doc', content: [para(0, word('a'), word('b'))] };
  const before = structuredClone(input);
  parseDocument(input);
  expect(input).toEqual(before);
});
