import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  applyDocumentComparison,
  b,
  type Block,
  br,
  callout,
  cite,
  compareDocuments,
  doc,
  documentChanges,
  figure,
  h2,
  i,
  type Inline,
  li,
  ol,
  p,
  parseDocument,
  type ProcessStep,
  type RichDocument,
  step,
  table,
  task,
  tasks,
  ul,
} from '../index.js';

const words = fc.constantFrom(
  'Der Antrag',
  ' wird',
  ' binnen zwei Wochen',
  ' geprüft.',
  '😀 ',
  ' ',
);
const inline: fc.Arbitrary<string | Inline> = fc.oneof(
  { weight: 4, arbitrary: words },
  words.map(b),
  words.map((each) => i(b(each))),
  fc.constant(br()),
  fc.constantFrom('aufenthg/18b', 'aufenthg/18g').map((to) => cite('§ 18 AufenthG', to)),
  fc.constantFrom('mindestgehalt', 'regelsatz').map((key) => figure(key, 'Betrag')),
);
const line = fc.array(inline, { maxLength: 5 });
const lines = fc.array(line, { minLength: 1, maxLength: 3 });

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    line.map((content) => p(...content)),
    line.map((content) => h2(...content)),
    lines.map((items) => ol(...items)),
    lines.map((items) => table(items, items)),
    fc.tuple(line, tie('block')).map(([text, below]) => ul(li(text, below), 'b')),
    fc.tuple(line, tie('block')).map(([text, below]) => tasks(task(text, below), 'b')),
    tie('block').map((inner) => callout('note', inner)),
  ),
}));
const name = fc.constantFrom('Antrag prüfen', 'Bescheid', '');
const processStep: fc.Arbitrary<ProcessStep> = fc
  .tuple(name, name, fc.array(block, { maxLength: 3 }))
  .map(([title, actor, blocks]) =>
    step(
      title,
      { actor, participation: actor ? [{ body: title, kind: 'consent' }] : [] },
      ...blocks,
    ),
  );
const content = fc.array(fc.oneof(block, processStep), { minLength: 1, maxLength: 8 });

function normal(document: RichDocument): RichDocument {
  const parsed = parseDocument(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}
const richDocument = content.map((blocks) => normal(doc(...blocks)));

/** Ids made worse: some blocks have none, some share one, some have a new one. */
const spoil = (document: RichDocument, fates: readonly number[]): RichDocument => {
  let count = 0;
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) => {
      if (key !== 'id') return value;
      const fate = fates[(count += 1) % fates.length];
      return [value, value, undefined, 'doppelt1', `neu-${String(value)}`][fate!];
    }),
  ) as RichDocument;
};
const fates = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 7 });

/** An edited version: some blocks out, some new ones in, and a new order. */
const edited = fc
  .record({
    document: richDocument,
    more: content,
    order: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
    seed: fates,
  })
  .map(({ document, more, order, seed }): { before: RichDocument; after: RichDocument } => {
    const fresh = spoil(normal(doc(...more)), [4]).content;
    const kept = document.content.filter((_, place) => seed[place % seed.length] !== 1);
    const all = [...kept, ...fresh]
      .map((node, place) => ({ node, at: order[place % order.length]! }))
      .sort((one, other) => one.at - other.at);
    return {
      before: document,
      after: { type: 'doc', content: all.map(({ node }) => node) },
    };
  });

const isComplete = (before: RichDocument, after: RichDocument) =>
  expect(applyDocumentComparison(before, compareDocuments(before, after))).toEqual(after);

describe('a comparison is complete: with it, the former document becomes the latter', () => {
  it('for a document and its edited version', () => {
    fc.assert(fc.property(edited, ({ before, after }) => isComplete(before, after)));
  });

  it('for two documents of which neither comes from the other', () => {
    fc.assert(fc.property(richDocument, richDocument, isComplete));
  });

  it('for documents whose ids are missing, double or new', () => {
    fc.assert(
      fc.property(edited, fates, fates, ({ before, after }, one, other) =>
        isComplete(spoil(before, one), spoil(after, other)),
      ),
    );
  });

  it('and of no other document', () => {
    const comparison = compareDocuments(doc(p('Eins')), doc(p('Zwei')));
    expect(() => applyDocumentComparison(doc(p('Drei')), comparison)).toThrow('another text');
  });
});

describe('a document compared with itself', () => {
  it('has no change, whatever its ids', () => {
    fc.assert(
      fc.property(richDocument, fates, (document, fate) => {
        const spoilt = spoil(document, fate);
        expect(
          documentChanges(
            compareDocuments(spoilt, JSON.parse(JSON.stringify(spoilt)) as RichDocument),
          ),
        ).toEqual([]);
      }),
    );
  });
});
