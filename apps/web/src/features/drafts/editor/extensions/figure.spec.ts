import { afterEach, describe, expect, it } from '@jest/globals';
import { doc, figure, p } from '@rechtsstand/domain/document';
import { Editor } from '@tiptap/core';
import { DOMSerializer } from '@tiptap/pm/model';
import { FigureWords } from './figure-words.js';
import { richDocumentExtensions } from './index.js';

let editor: Editor;
afterEach(() => editor.destroy());

const document = doc(p('Es kostet ', figure('gebuehr', 'Gebühr der Karte'), ' vorab.'));

function write() {
  const figureWords = new FigureWords();
  const changes: unknown[] = [];
  editor = new Editor({
    element: globalThis.document.createElement('div'),
    extensions: richDocumentExtensions({ figureWords }),
    injectCSS: false,
    content: document,
    onUpdate: ({ editor: { state } }) => changes.push(state.doc.toJSON()),
  });
  return { figureWords, changes, shown: () => editor.view.dom.textContent };
}

describe('A figure while it is written', () => {
  it('shows its name until it is known what it reads like, and then that', () => {
    const { figureWords, shown } = write();
    expect(shown()).toBe('Es kostet Gebühr der Karte vorab.');
    figureWords.change((key) => (key === 'gebuehr' ? '67 Euro' : ''));
    expect(shown()).toBe('Es kostet 67 Euro vorab.');
    figureWords.change((_key, name) => `${name} (ohne Wert)`);
    expect(shown()).toBe('Es kostet Gebühr der Karte (ohne Wert) vorab.');
  });

  it('stays the reference it is in what is kept and copied, and nothing counts as an edit', () => {
    const { figureWords, changes } = write();
    figureWords.change(() => '67 Euro');
    expect(editor.getText()).toBe('Es kostet Gebühr der Karte vorab.');
    const copied = DOMSerializer.fromSchema(editor.schema).serializeFragment(
      editor.state.doc.content,
    );
    expect(copied.textContent).toBe('Es kostet Gebühr der Karte vorab.');
    expect(editor.getJSON()).toMatchObject(document);
    expect(changes).toEqual([]);
  });

  it('is shown with what is known when it is put in', () => {
    const { figureWords, shown } = write();
    figureWords.change((key) => (key === 'satz' ? '45,3 Prozent' : '67 Euro'));
    editor.commands.insertContentAt(1, { type: 'figure', attrs: { key: 'satz', text: 'Satz' } });
    expect(shown()).toBe('45,3 ProzentEs kostet 67 Euro vorab.');
  });
});
