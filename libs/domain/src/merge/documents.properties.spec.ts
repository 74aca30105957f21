import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Block,
  callout,
  cite,
  doc,
  documentSchema,
  h2,
  li,
  ol,
  p,
  parseDocument,
  type ProcessStep,
  type RichDocument,
  step,
  table,
  ul,
} from '../document/index.js';
import { mergeDocuments } from './index.js';
import type { Side } from './tree.js';

const words = fc.constantFrom(
  'Der Antrag wird geprüft.',
  'Der Antrag ist binnen zwei Wochen zu prüfen.',
  'Eine Anhörung ist nötig, wenn der Antrag abgelehnt werden soll.',
  'Ja',
  '',
);
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2 },
    words.map((text) => p(text)),
    words.map((text) => p(text, cite('§ 18 AufenthG', 'aufenthg/18'), text)),
    words.map((text) => h2(text)),
    fc.array(words, { minLength: 1, maxLength: 3 }).map((items) => ol(...items)),
    fc.tuple(words, words).map((cells) => table(cells, cells)),
    fc.tuple(words, tie('block')).map(([text, below]) => ul(li(text, below), 'b')),
    tie('block').map((inner) => callout('note', inner)),
  ),
}));
const processStep: fc.Arbitrary<ProcessStep> = fc
  .tuple(words, words, fc.array(block, { maxLength: 2 }))
  .map(([title, actor, blocks]) => step(title, { actor }, ...blocks));
const base = fc
  .array(fc.oneof({ weight: 3, arbitrary: block }, processStep), { minLength: 1, maxLength: 5 })
  .map((blocks) => normal(doc(...blocks)));

function normal(document: unknown): RichDocument {
  const parsed = parseDocument(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

interface Json {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Json[];
  text?: string;
}
type Edit = {
  kind: 'delete' | 'write' | 'erase' | 'add' | 'move' | 'retype' | 'name' | 'row' | 'column';
  at: number;
  to: number;
};
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom<Edit['kind'][]>(
      'delete',
      'write',
      'erase',
      'add',
      'move',
      'retype',
      'name',
      'row',
      'column',
    ),
    at: fc.nat({ max: 9 }),
    to: fc.nat({ max: 30 }),
  }),
  { minLength: 2, maxLength: 8, size: 'max' },
);

/** The document after edits such as people make; an edit that would make no document is left out. */
function edited(document: RichDocument, all: readonly Edit[], by: string): RichDocument {
  return all.reduce((now, edit, index) => {
    const copy = JSON.parse(JSON.stringify(now)) as Json;
    apply(copy, edit, `${by}${index}`);
    const parsed = parseDocument(copy);
    return parsed.ok ? parsed.value : now;
  }, document);
}

const isTable = ({ type }: Json) => type === 'table';

function apply(root: Json, { kind, at, to }: Edit, word: string): void {
  const places: { parent: Json; place: number }[] = [];
  const look = (parent: Json): void =>
    parent.content?.forEach((child, place) => {
      if (documentSchema.nodes[child.type as 'paragraph']?.isInline) return;
      places.push({ parent, place });
      look(child);
    });
  look(root);
  const found = places[at % places.length];
  const target = places[to % places.length];
  if (!found || !target) return;
  const node = found.parent.content![found.place]!;
  const grid = places.map(({ parent, place }) => parent.content![place]!).find(isTable)?.content;
  const isText = node.type === 'paragraph' || node.type === 'heading';
  if (kind === 'delete') found.parent.content!.splice(found.place, 1);
  if (kind === 'write' && isText) (node.content ??= []).push({ type: 'text', text: ` ${word}` });
  if (kind === 'erase' && isText && node.content) node.content.pop();
  if (kind === 'retype' && node.type === 'paragraph')
    Object.assign(node, { type: 'heading', attrs: { ...node.attrs, level: 2 + (to % 3) } });
  if (kind === 'name' && node.type === 'processStep') node.attrs!['actor'] = `Team ${word}`;
  const cell = (name: string): Json => ({
    type: 'tableCell',
    attrs: { id: `zelle-${name}`, colspan: 1, rowspan: 1, colwidth: null },
    content: [
      { type: 'paragraph', attrs: { id: `wort-${name}` }, content: [{ type: 'text', text: word }] },
    ],
  });
  if (kind === 'row')
    grid?.push({
      type: 'tableRow',
      attrs: { id: `zeile-${word}` },
      content: grid[0]!.content?.map((_, column) => cell(`${word}-${column}`)),
    });
  if (kind === 'column')
    grid?.forEach((line, row) => (line.content ??= []).push(cell(`${word}-${row}`)));
  if (kind === 'add')
    found.parent.content!.splice(found.place, 0, {
      type: 'paragraph',
      attrs: { id: `neuer-${word}` },
      content: [{ type: 'text', text: `Neu ist ${word}` }],
    });
  if (kind === 'move') {
    found.parent.content!.splice(found.place, 1);
    target.parent.content?.splice(target.place, 0, node);
  }
}

const three = fc.tuple(base, edits, edits).map(([document, mine, theirs]) => ({
  base: document,
  mine: edited(document, mine, 'meins'),
  theirs: edited(document, theirs, 'ihres'),
}));
/** What people wrote; ids are made by the editor. */
const wordsIn = (value: unknown): Set<string> => {
  const read = JSON.stringify(value, (key, inner: unknown) => (key === 'id' ? undefined : inner));
  return new Set(read.match(/(?:meins|ihres)\d+/g));
};
const runs = { numRuns: 150 };

describe('merging documents', () => {
  it('gives mine where they changed nothing, theirs where I changed nothing, and what both wrote', () => {
    fc.assert(
      fc.property(three, ({ base: b, mine, theirs }) => {
        const copy = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;
        expect(mergeDocuments(b, mine, copy(b))).toEqual({ merged: mine, collisions: [] });
        expect(mergeDocuments(b, copy(b), theirs)).toEqual({ merged: theirs, collisions: [] });
        expect(mergeDocuments(b, mine, copy(mine))).toEqual({ merged: mine, collisions: [] });
      }),
      runs,
    );
  });

  it('gives a document in its normal form, whatever is decided', () => {
    const choices = fc.array(fc.constantFrom('mine', 'theirs', 'both', null), { minLength: 1 });
    fc.assert(
      fc.property(three, choices, ({ base: b, mine, theirs }, chosen) => {
        const { merged, collisions } = mergeDocuments(b, mine, theirs);
        expect(parseDocument(merged)).toEqual({ ok: true, value: merged });
        const decided = collisions.flatMap(({ key }, place) => {
          const choice = chosen[place % chosen.length];
          return choice ? [[key, choice] as const] : [];
        });
        const result = mergeDocuments(b, mine, theirs, { choices: new Map(decided) });
        expect(parseDocument(result.merged)).toEqual({ ok: true, value: result.merged });
      }),
      runs,
    );
  });

  it('loses no word that either side wrote: it stands in the result or in a collision', () => {
    fc.assert(
      fc.property(three, ({ base: b, mine, theirs }) => {
        const all = wordsIn(mergeDocuments(b, mine, theirs));
        expect([...wordsIn(mine), ...wordsIn(theirs)].filter((word) => !all.has(word))).toEqual([]);
      }),
      runs,
    );
  });

  it('is the same the other way round, but for the side that is preferred', () => {
    const swapped: Record<Side, Side> = { mine: 'theirs', theirs: 'mine' };
    fc.assert(
      fc.property(three, fc.constantFrom<Side[]>('mine', 'theirs'), (of, prefer) => {
        const one = mergeDocuments(of.base, of.mine, of.theirs, { prefer });
        const other = mergeDocuments(of.base, of.theirs, of.mine, { prefer: swapped[prefer] });
        expect(other.merged).toEqual(one.merged);
        expect(other.collisions).toHaveLength(one.collisions.length);
      }),
      runs,
    );
  });
});
