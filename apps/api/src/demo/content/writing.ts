import { createHash } from 'node:crypto';
import { parseCitations } from '@rechtsstand/domain/citation';
import * as build from '@rechtsstand/domain/document';
import type { Block, CalloutTone, Inline, ProcessStep } from '@rechtsstand/domain/document';
import type { EntryKind } from '@rechtsstand/domain/entry';
import type { EntryOf } from './demo-entry.js';
import { figures } from './figures.js';

const MARKUP =
  /\[\[(?<slug>[a-z0-9-]+)\|(?<words>[^\]]+)\]\]|\{\{(?<figure>[a-z0-9-]+)\}\}|\*\*(?<bold>[^*]+)\*\*/gu;

/**
 * Writes documents as they read. In every text a provision becomes a citation, `[[slug|words]]` a link
 * to another entry, `{{key}}` a figure and `**words**` bold.
 */
export const p = (text: string): Block => build.p(...rich(text));
export const h3 = (text: string): Block => build.h3(...rich(text));
export const ul = (...items: string[]): Block => build.ul(...items.map(rich));
export const ol = (...items: string[]): Block => build.ol(...items.map(rich));
export const tasks = (...items: string[]): Block => build.tasks(...items.map(rich));

export const table = (head: string[], ...rows: string[][]): Block =>
  build.table(head, ...rows.map((cells) => cells.map(rich)));

export const callout = (tone: CalloutTone, ...texts: string[]): Block =>
  build.callout(tone, ...texts.map(p));

/** A heading and what stands below it. */
export function section(title: string, ...blocks: Block[]): Block[] {
  return withStableIds(title, [build.h2(title), ...blocks]);
}

type StepFacts = Parameters<typeof build.step>[1];

/** One step of an instruction; texts become paragraphs. */
export function step(
  title: string,
  facts: StepFacts,
  ...content: (string | Block)[]
): ProcessStep[] {
  const blocks = content.map((each) => (typeof each === 'string' ? p(each) : each));
  return withStableIds(title, [build.step(title, facts, ...blocks)]);
}

/** The document: sections and steps in their order, and what every page of the demo says at its end. */
export function page(...parts: (Block | ProcessStep)[][]): build.RichDocument {
  return { type: 'doc', content: [...parts, notLegalAdvice].flat() };
}

const notLegalAdvice = withStableIds('Beispiel', [
  callout(
    'example',
    'Beispielinhalt einer erfundenen Behörde in eigenen Worten: keine amtliche Auskunft und keine ' +
      'Rechtsberatung. Maßgeblich ist allein der verkündete Gesetzestext.',
  ),
]);

/** An entry as it stands; gives its kind to the versions it holds. */
export function entry<K extends EntryKind>(kind: K, content: Omit<EntryOf<K>, 'kind'>): EntryOf<K> {
  return { kind, ...content };
}

/**
 * Ids that depend only on the heading above and the place below it: a paragraph keeps its id in the
 * next version although other sections grow, which is what a person editing it would see, too.
 */
function withStableIds<T extends Block | ProcessStep>(title: string, blocks: T[]): T[] {
  const key = createHash('sha256').update(title).digest('hex').slice(0, 8);
  let count = 0;
  return build.withBlockIds({ content: blocks }, () => `${key}-${++count}`).content;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: Inline;
}

function rich(text: string): Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const { start, end, node } of [...markup(text), ...citations(text)].sort(
    (a, b) => a.start - b.start,
  )) {
    if (start > from) inlines.push(build.text(text.slice(from, start)));
    inlines.push(node);
    from = end;
  }
  if (from < text.length) inlines.push(build.text(text.slice(from)));
  return inlines;
}

function markup(text: string): Piece[] {
  return [...text.matchAll(MARKUP)].map(({ index, 0: whole, groups }) => ({
    start: index,
    end: index + whole.length,
    node: marked(groups ?? {}),
  }));
}

function marked({ slug, words = '', figure, bold = '' }: Record<string, string>): Inline {
  if (slug) return build.entryLink(slug, words);
  return figure ? build.figure(figure, nameOf(figure)) : build.b(bold);
}

function nameOf(key: string): string {
  const figure = figures.find((each) => each.key === key);
  if (!figure) throw new Error(`The demo refers to the figure ${key}, which it does not have`);
  return figure.name;
}

function citations(text: string): Piece[] {
  const withoutMarkup = text.replace(MARKUP, (whole) => ' '.repeat(whole.length));
  return parseCitations(withoutMarkup)
    .filter(({ citation }) => citation.law !== null)
    .map(({ start, end, text: words, canonical }) => ({
      start,
      end,
      node: build.cite(words, canonical),
    }));
}
