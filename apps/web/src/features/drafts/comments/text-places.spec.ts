import { afterEach, describe, expect, it } from '@jest/globals';
import type { CommentableBlock } from '@rechtsstand/domain/comment';
import { blockElement, rangeOf, selectedIn } from './text-places.js';

const blocks: CommentableBlock[] = [
  { id: 'liste-001', text: null },
  { id: 'gehalt-01', text: 'Das Gehalt nach § 18g AufenthG genügt.' },
  { id: 'schluss-1', text: 'Ein Abschluss.' },
];

/** As the reading page has it, with a link in the text; or as the editor names its blocks. */
function page(name: 'id' | 'data-block-id' = 'id'): HTMLElement {
  document.body.innerHTML = `<main>
    <ul ${name}="liste-001"><li><p ${name}="gehalt-01">Das Gehalt nach <a href="#">§ 18g AufenthG</a> genügt.</p></li></ul>
    <p ${name}="schluss-1">Ein <strong>Abschluss</strong>.</p>
  </main><aside>Daneben</aside>`;
  return document.querySelector('main') as HTMLElement;
}

/** Selects from the first to the last of these words, wherever they stand on the page. */
function select(from: string, until = from): void {
  const range = document.createRange();
  const [start, end] = [textNode(from), textNode(until)];
  range.setStart(start, start.data.indexOf(from));
  range.setEnd(end, end.data.indexOf(until) + until.length);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

function textNode(words: string): Text {
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text;
    if (node.data.includes(words)) return node;
  }
  throw new Error(`The page does not say: ${words}`);
}

afterEach(() => document.getSelection()?.removeAllRanges());

describe('what is selected', () => {
  it.each(['id', 'data-block-id'] as const)('is words of the block around them (%s)', (name) => {
    const text = page(name);
    select('nach', '§ 18g');
    expect(selectedIn(text, blocks)).toEqual({
      blockId: 'gehalt-01',
      passage: {
        quote: 'nach § 18g',
        before: 'Das Gehalt ',
        after: ' AufenthG genügt.',
        start: 11,
      },
    });
  });

  it('ends with the block in which it began', () => {
    const text = page();
    select('genügt.', 'Abschluss');
    expect(selectedIn(text, blocks)?.passage?.quote).toBe('genügt.');
  });

  it('is nothing where the caret only stands in the text', () => {
    const text = page();
    document.getSelection()?.collapse(textNode('genügt'), 1);
    expect(selectedIn(text, blocks)).toBeNull();
  });

  it('is not asked for where it lies outside the text', () => {
    const text = page();
    select('Daneben');
    expect(selectedIn(text, blocks)).toBeUndefined();
  });

  it('is the block as a whole where the page says more than the text', () => {
    const text = page();
    const said = [{ id: 'schluss-1', text: 'Etwas anderes.' }];
    select('Abschluss');
    expect(selectedIn(text, said)).toEqual({ blockId: 'schluss-1', passage: null });
  });
});

describe('the place of a comment on the page', () => {
  const words = { quote: 'nach § 18g Auf', before: 'Das Gehalt ', after: 'enthG', start: 11 };

  it('is the range of its words, through links and marks', () => {
    const text = page();
    const range = rangeOf(text, 'gehalt-01', { blockId: 'gehalt-01', passage: words });
    expect(String(range)).toBe('nach § 18g Auf');
  });

  it('is the whole block where no words were chosen', () => {
    const text = page();
    expect(String(rangeOf(text, 'schluss-1', { blockId: 'schluss-1', passage: null }))).toBe(
      'Ein Abschluss.',
    );
  });

  it('is nowhere once the words or the block are gone', () => {
    const text = page();
    const passage = { ...words, quote: 'niemals' };
    expect(rangeOf(text, 'gehalt-01', { blockId: 'gehalt-01', passage })).toBeNull();
    expect(blockElement(text, 'fehlt-001')).toBeNull();
  });
});
