import type { Inline, RichDocument } from '@rechtsstand/domain/document';
import type { PageSection } from './OnThisPage.js';

/** Headings of the first level and steps: what the contents of a page list. */
export function nodeHeadings(document: RichDocument): PageSection[] {
  return document.content.flatMap((node) => {
    if (node.type === 'processStep') return { id: node.attrs.id, title: node.attrs.title };
    if (node.type !== 'heading' || node.attrs.level !== 2) return [];
    return { id: node.attrs.id, title: (node.content ?? []).map(inlineText).join('') };
  });
}

function inlineText(node: Inline): string {
  if (node.type === 'text') return node.text;
  return node.type === 'hardBreak' ? ' ' : node.attrs.text;
}
