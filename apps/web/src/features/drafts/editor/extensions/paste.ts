import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

const LIST_PARAGRAPH = /\bMsoListParagraph|mso-list:\s*l\d/i;
const NUMBER_SIGN = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]\s*$/i;

/**
 * HTML from other programs as plain structure: Word's comments, styles and empty paragraphs go, and its
 * lists, which are paragraphs with a drawn sign before them, become lists. What the schema does not know
 * (colours, fonts, pictures) falls away when the rest is parsed.
 */
export function cleanPastedHtml(html: string): string {
  const source = new DOMParser().parseFromString(html, 'text/html');
  for (const element of source.querySelectorAll('style, script, meta, link, title, o\\:p, xml')) {
    element.remove();
  }
  removeComments(source);
  listsFromWord(source);
  for (const paragraph of source.querySelectorAll('p')) {
    if (paragraph.textContent?.trim() === '' && !paragraph.closest('td, th, li'))
      paragraph.remove();
  }
  return source.body.innerHTML;
}

function removeComments(source: Document): void {
  const walker = source.createTreeWalker(source, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function listsFromWord(source: Document): void {
  let list: HTMLElement | null = null;
  for (const paragraph of source.querySelectorAll<HTMLElement>('p')) {
    const isItem = LIST_PARAGRAPH.test(`${paragraph.className} ${paragraph.getAttribute('style')}`);
    if (!isItem) continue;
    const sign = paragraph.querySelector<HTMLElement>('[style*="mso-list:Ignore" i]');
    const tag = NUMBER_SIGN.test(sign?.textContent ?? '') ? 'OL' : 'UL';
    sign?.remove();
    const follows: boolean = list !== null && paragraph.previousElementSibling === list;
    if (!list || !follows || list.tagName !== tag) {
      list = source.createElement(tag);
      paragraph.before(list);
    }
    const item = source.createElement('li');
    item.append(paragraph);
    list.append(item);
    paragraph.removeAttribute('style');
  }
}

/** Paste from Word and web pages comes out clean. */
export const CleanPaste = Extension.create({
  name: 'cleanPaste',

  addProseMirrorPlugins() {
    return [new Plugin({ props: { transformPastedHTML: cleanPastedHtml } })];
  },
});
