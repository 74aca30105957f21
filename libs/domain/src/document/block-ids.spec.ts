import { describe, expect, it } from '@jest/globals';
import { doc, isBlockId, li, p, parseDocument, ul, withBlockIds } from './index.js';

function counter(): () => string {
  let count = 0;
  return () => `new-${String(++count).padStart(4, '0')}`;
}

const paragraph = (id?: unknown) => ({ type: 'paragraph', ...(id ? { attrs: { id } } : {}) });
const idsOf = ({ content }: { content: { attrs?: { id?: unknown } }[] }) =>
  content.map(({ attrs }) => attrs?.id);

describe('withBlockIds', () => {
  it('fills what is missing, impossible or taken, and leaves the rest', () => {
    const input = {
      type: 'doc',
      content: [paragraph('kept-one'), paragraph(), paragraph('kept-one'), paragraph('no')],
    };
    expect(idsOf(withBlockIds(input, counter()))).toEqual([
      'kept-one',
      'new-0001',
      'new-0002',
      'new-0003',
    ]);
    expect(idsOf(input)[1]).toBeUndefined();
  });

  it('never gives an id that a later block already has', () => {
    const input = { type: 'doc', content: [paragraph(), paragraph('new-0001')] };
    expect(idsOf(withBlockIds(input, counter()))).toEqual(['new-0002', 'new-0001']);
  });

  it('reaches every block, so that the schema has nothing left to ask for', () => {
    const bare = JSON.parse(
      JSON.stringify(doc(ul('a', li('b', ul('c'))), p('d')), (key, value: unknown) =>
        key === 'id' ? undefined : value,
      ),
    ) as unknown;
    expect(parseDocument(bare)).toMatchObject({ error: { code: 'block-id-missing' } });
    expect(parseDocument(withBlockIds(bare, counter()))).toMatchObject({ ok: true });
  });

  it('leaves a document that lacks nothing as it is', () => {
    const document = doc(p('a'), ul('b'));
    expect(withBlockIds(document, () => 'unused-id')).toEqual(document);
  });

  it('survives a document nested 100,000 levels deep, and values that are none', () => {
    let node: object = paragraph();
    for (let level = 0; level < 100_000; level += 1) node = { type: 'callout', content: [node] };
    expect(withBlockIds(node, counter())).toHaveProperty('attrs.id', 'new-0001');
    for (const value of [null, 7, 'x', [], { type: 'paragraph', attrs: 'x' }]) {
      expect(withBlockIds(value, counter())).toEqual(value);
    }
  });
});

describe('the id of a block', () => {
  it.each(['a-_Z0123', 'x'.repeat(8), 'x'.repeat(24)])('may be %s', (id) => {
    expect(isBlockId(id)).toBe(true);
  });

  it.each(['x'.repeat(7), 'x'.repeat(25), 'äbcdefgh', 'abcd efgh', 'abcdefgh\n', 12345678, null])(
    'may not be %j',
    (id) => {
      expect(isBlockId(id)).toBe(false);
    },
  );
});
