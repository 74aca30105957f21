import { afterEach, describe, expect, it } from '@jest/globals';
import { parseDocument } from '@rechtsstand/domain/document';
import { Editor } from '@tiptap/core';
import { cleanPastedHtml } from './paste.js';
import { richDocumentExtensions } from './index.js';

let editor: Editor;
afterEach(() => editor?.destroy());

function write(content: string): Editor {
  const element = document.body.appendChild(document.createElement('div'));
  editor = new Editor({ element, extensions: richDocumentExtensions(), injectCSS: false });
  editor.commands.setContent(content);
  editor.commands.focus('end');
  return editor;
}

/** Types as a keyboard does, letter by letter, so that input rules see it. */
function type(text: string): void {
  for (const letter of text) {
    const { view } = editor;
    const { from, to } = view.state.selection;
    const insert = () => view.state.tr.insertText(letter, from, to);
    const handled = view.someProp('handleTextInput', (handle) =>
      handle(view, from, to, letter, insert),
    );
    if (!handled) view.dispatch(insert());
  }
}

const citations = () => {
  const found: unknown[] = [];
  editor.state.doc.descendants((node) => {
    if (node.type.name === 'citation') found.push(node.attrs);
  });
  return found;
};
const ids = () => {
  const found: unknown[] = [];
  editor.state.doc.descendants((node) => {
    if ('id' in node.attrs) found.push(node.attrs['id']);
  });
  return found;
};

describe('a typed citation', () => {
  it('becomes a node at the space behind the law', () => {
    write('<p></p>');
    type('Nach § 18b AufenthG ist');
    expect(citations()).toEqual([
      { text: '§ 18b AufenthG', canonical: expect.stringContaining('18b') },
    ]);
    expect(editor.getText()).toBe('Nach § 18b AufenthG ist');
  });

  it('waits for the law, however many spaces come before', () => {
    write('<p></p>');
    type('§ 5 Abs. 1 Nr. 1 ');
    expect(citations()).toEqual([]);
    type('AufenthG, dann');
    expect(citations()).toHaveLength(1);
    expect(editor.getText()).toBe('§ 5 Abs. 1 Nr. 1 AufenthG, dann');
  });

  it('becomes one node for each member of a list', () => {
    write('<p></p>');
    type('Siehe § 5 Abs. 1 und 2 AufenthG.');
    expect(citations()).toHaveLength(2);
    expect(editor.getText()).toBe('Siehe § 5 Abs. 1 und 2 AufenthG.');
  });

  it('becomes a node at the end of the line', () => {
    write('<p></p>');
    type('Nach § 18b AufenthG');
    editor.commands.citeBeforeCursor();
    expect(citations()).toHaveLength(1);
    expect(editor.getText()).toBe('Nach § 18b AufenthG');
  });

  it('can be taken back', () => {
    write('<p></p>');
    type('§ 18b AufenthG ');
    editor.commands.undoInputRule();
    expect(citations()).toEqual([]);
  });
});

describe('the id of a block', () => {
  it('is given to every block, and makes a document the API accepts', () => {
    write('<h2>Eins</h2><ul><li><p>a</p></li></ul><table><tr><th>x</th></tr></table>');
    expect(new Set(ids()).size).toBe(ids().length);
    expect(parseDocument(editor.getJSON())).toMatchObject({ ok: true });
  });

  it('stays with the first half of a split block', () => {
    write('<p>Anfang Ende</p>');
    const [before] = ids();
    editor.commands.setTextSelection(8);
    editor.commands.splitBlock();
    expect(ids()[0]).toBe(before);
    expect(ids()[1]).not.toBe(before);
  });

  it('is new for a pasted copy', () => {
    write('<p>Text</p>');
    const [before] = ids();
    editor.commands.insertContentAt(0, `<p data-block-id="${String(before)}">Kopie</p>`);
    expect(new Set(ids()).size).toBe(2);
  });
});

describe('what is pasted', () => {
  it('comes out of Word as lists and paragraphs', () => {
    const html = cleanPastedHtml(`<!--[if gte mso 9]><xml><w:Word/></xml><![endif]-->
      <p class="MsoNormal" style="color:red">Text<o:p></o:p></p><p class="MsoNormal">&nbsp;</p>
      <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.</span>Erstens</p>
      <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">2.</span>Zweitens</p>`);
    write(html);
    expect(editor.getJSON().content?.map((node) => node.type)).toEqual([
      'paragraph',
      'orderedList',
    ]);
    expect(editor.getText().split(/\n+/)).toEqual(['Text', 'Erstens', 'Zweitens']);
  });

  it('keeps no link that could run', () => {
    write('<p><a href="javascript:alert(1)">hier</a> <a href="https://example.org/">dort</a></p>');
    const links: unknown[] = [];
    editor.state.doc.descendants(({ marks }) => {
      for (const { type, attrs } of marks) links.push({ type: type.name, attrs });
    });
    expect(links).toEqual([{ type: 'link', attrs: { href: 'https://example.org/' } }]);
  });

  it('is cited where it cites', () => {
    write('<p></p>');
    const paste = new Event('paste') as ClipboardEvent;
    editor.view.pasteText('Es gelten § 18b AufenthG und § 8 Abs. 1 AufenthG.', paste);
    expect(citations()).toHaveLength(2);
  });
});
