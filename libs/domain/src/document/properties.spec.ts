import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  b,
  type Block,
  br,
  callout,
  canonicalJson,
  cite,
  doc,
  documentSchema,
  entryLink,
  figure,
  h2,
  h3,
  h4,
  i,
  type Inline,
  li,
  link,
  ol,
  p,
  parseDocument,
  plainText,
  type ProcessStep,
  sectionsOf,
  step,
  table,
  task,
  tasks,
  ul,
} from './index.js';

const words = fc.constantFrom('Aufenthalt', '§ 18b', 'Zustimmung', 'ä€😀', 'Frist ', ' ');
const named = fc.constantFrom('Antrag', 'Prüfung', 'Bescheid', '');

const inline: fc.Arbitrary<string | Inline> = fc.oneof(
  words,
  words.map(b),
  words.map((each) => i(b(each))),
  words.map((each) => link('https://example.org', each)),
  fc.constant(br()),
  fc.constant(cite('§ 18b AufenthG', 'aufenthg/18b')),
  fc.constant(entryLink('entry-1', 'Blaue Karte')),
  fc.constant(figure('mindestgehalt', 'Mindestgehalt')),
);
const line = fc.array(inline, { maxLength: 4 });
const lines = fc.array(line, { minLength: 1, maxLength: 3 });

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    line.map((content) => p(...content)),
    line.map((content) => h3(...content)),
    line.map((content) => h4(...content)),
    lines.map((items) => ol(...items)),
    lines.map((items) => table(items, items)),
    fc.tuple(line, tie('block')).map(([first, below]) => ul(li(first, below), 'b')),
    fc.tuple(line, tie('block')).map(([first, below]) => tasks(task(first, below), 'b')),
    tie('block').map((inner) => callout('note', inner)),
  ),
}));

const processStep: fc.Arbitrary<ProcessStep> = fc
  .tuple(named, named, fc.array(block, { maxLength: 3 }))
  .map(([title, actor, blocks]) => step(title, { actor }, ...blocks));

const richDocument = fc
  .array(
    fc.oneof(
      block,
      processStep,
      line.map((content) => h2(...content)),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((content) => doc(...content));

describe('every document the builders build', () => {
  it('is accepted, and reads the same when it is read again', () => {
    fc.assert(
      fc.property(richDocument, (document) => {
        const parsed = parseDocument(document);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
        expect(parseDocument(parsed.value)).toEqual(parsed);
        expect(plainText(parsed.value)).toBe(plainText(document));
      }),
    );
  });

  it('is the same JSON after a way through ProseMirror', () => {
    fc.assert(
      fc.property(richDocument, (document) => {
        const parsed = parseDocument(document);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
        const node = documentSchema.nodeFromJSON(parsed.value);
        const json: unknown = JSON.parse(JSON.stringify(node.toJSON()));
        expect(canonicalJson(json)).toBe(canonicalJson(parsed.value));
      }),
    );
  });

  it('has all of its text in its sections, once', () => {
    const letters = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
    fc.assert(
      fc.property(richDocument, (document) => {
        const sections = sectionsOf(document).map(({ title, text }) => title + text);
        expect(letters(sections.join(''))).toBe(letters(plainText(document)));
      }),
    );
  });
});

it('parseDocument answers any JSON with a document or a fault, and never throws', () => {
  const types = fc.constantFrom(
    'doc',
    'paragraph',
    'text',
    'bulletList',
    'processStep',
    'citation',
  );
  const { node } = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          type: types,
          attrs: fc.oneof(
            fc.record({ id: fc.uuid().map((id) => id.slice(0, 20)) }),
            fc.jsonValue(),
          ),
          content: fc.array(tie('node'), { maxLength: 3 }),
          text: fc.string(),
          marks: fc.oneof(fc.constant([{ type: 'bold' }]), fc.jsonValue()),
        },
        { requiredKeys: ['type'] },
      ),
    ),
  }));
  fc.assert(
    fc.property(fc.array(node, { maxLength: 3 }), (content) => {
      const result = parseDocument({ type: 'doc', content });
      if (!result.ok) expect(result.error.path).toMatch(/^document/);
    }),
  );
});
