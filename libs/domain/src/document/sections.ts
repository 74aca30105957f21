import { joinLines, nodeText, stepFactsText } from './plain-text.js';
import type { Block, Heading, ProcessStep, RichDocument } from './types.js';

/**
 * Abschnitt: what stands between one heading or process step and the next; the unit that is searched
 * and jumped to.
 */
export interface Section {
  /** The heading or the step that opens it; `null` for the preamble, which nothing opens. */
  readonly blockId: string | null;
  /** Its own title; empty for the preamble. */
  readonly title: string;
  /** The titles it stands under, from the outermost in; its own is not among them. */
  readonly path: readonly string[];
  /** The text without the title, as {@link plainText} gives it. */
  readonly text: string;
}

interface OpenSection {
  readonly blockId: string | null;
  readonly title: string;
  readonly path: readonly string[];
  readonly level: number;
  readonly lines: string[];
}

/**
 * Splits a document at its headings and process steps, in reading order. Headings within a step open
 * sections below it; headings within a list, a table or a callout are part of the text there. What
 * follows a step belongs to the heading above the step again. Every character of {@link plainText} is in
 * exactly one section; the preamble appears only when it has text.
 */
export function sectionsOf(document: RichDocument): Section[] {
  const preamble = open(null, '', [], 0);
  const sections = [preamble];
  splitInto(sections, preamble, document.content);
  return sections
    .filter((section) => section.blockId !== null || section.lines.some((line) => line !== ''))
    .map(({ blockId, title, path, lines }) => ({ blockId, title, path, text: joinLines(lines) }));
}

function splitInto(
  sections: OpenSection[],
  root: OpenSection,
  nodes: readonly (Block | ProcessStep)[],
): void {
  // The sections that are open, outermost first; the root never closes.
  const stack = [root];
  const innermost = (): OpenSection => stack.at(-1) ?? root;
  for (const node of nodes) {
    if (node.type === 'heading') {
      while (stack.length > 1 && innermost().level >= node.attrs.level) stack.pop();
      stack.push(openHeading(node, innermost()));
      sections.push(innermost());
    } else if (node.type === 'processStep') {
      const step = open(node.attrs.id, node.attrs.title, pathBelow(innermost()), 0);
      step.lines.push(stepFactsText(node));
      sections.push(step);
      splitInto(sections, step, node.content);
    } else {
      innermost().lines.push(nodeText(node));
    }
  }
}

function openHeading(heading: Heading, parent: OpenSection): OpenSection {
  return open(heading.attrs.id, nodeText(heading), pathBelow(parent), heading.attrs.level);
}

function open(
  blockId: string | null,
  title: string,
  path: readonly string[],
  level: number,
): OpenSection {
  return { blockId, title, path, level, lines: [] };
}

/** Titles that are still empty, as they are in drafts, name nothing and are left out. */
function pathBelow({ path, title }: OpenSection): string[] {
  return title === '' ? [...path] : [...path, title];
}
