import { describe, expect, it } from '@jest/globals';
import { capFault } from './caps.js';
import { doc, documentCaps, h2, p, parseDocument, ul } from './index.js';

/** A document whose innermost node lies `depth` levels below it. */
function nested(depth: number): object {
  let node: object = { type: 'paragraph' };
  for (let level = 1; level < depth; level += 1) node = { type: 'callout', content: [node] };
  return { type: 'doc', content: [node] };
}

describe('the caps of a document', () => {
  it('allow fifty levels and not one more', () => {
    expect(capFault(nested(50), 'document')).toBeNull();
    expect(capFault(nested(51), 'document')).toEqual({
      code: 'document-too-deep',
      path: 'document',
      args: { max: 50 },
    });
  });

  it.each([3_000, 200_000])('refuse %d levels without overflowing the stack', (depth) => {
    expect(parseDocument(nested(depth))).toMatchObject({ error: { code: 'document-too-deep' } });
  });

  it('refuse attributes that are nested without end', () => {
    let attrs: object = {};
    for (let level = 0; level < 100_000; level += 1) attrs = { attrs };
    expect(parseDocument({ type: 'doc', attrs })).toMatchObject({
      error: { code: 'document-too-deep' },
    });
  });

  it('refuse a value that contains itself', () => {
    const loop: Record<string, unknown> = { type: 'doc' };
    loop['content'] = [loop];
    expect(parseDocument(loop)).toMatchObject({ error: { code: 'document-too-deep' } });
  });

  it('count the document as a node, and allow 20,000 of them', () => {
    const flat = (nodes: number) => ({
      type: 'doc',
      content: Array(nodes - 1).fill({ type: 'x' }),
    });
    expect(capFault(flat(20_000), 'document')).toBeNull();
    expect(capFault(flat(20_001), 'document')).toMatchObject({ code: 'document-too-many-nodes' });
  });

  it.each(['ä', '§', '€', '😀', '"', '\n', '\u0001', 'a'])(
    'measure the bytes of JSON in UTF-8, as in a text of %j',
    (sign) => {
      const frame = {
        type: 'doc',
        content: [{ type: 'text', text: '', marks: [true, null, 1.5] }],
      };
      const filled = (signs: number) => {
        frame.content[0]!.text = sign.repeat(signs);
        return frame;
      };
      const bytes = (signs: number) => Buffer.byteLength(JSON.stringify(filled(signs)));
      const fitting = Math.floor((documentCaps.bytes - bytes(0)) / (bytes(1) - bytes(0)));
      expect(capFault(filled(fitting), 'document')).toBeNull();
      expect(capFault(filled(fitting + 1), 'document')).toMatchObject({
        code: 'document-too-large',
      });
    },
  );

  it('measure a whole document to the byte', () => {
    const frame = doc(h2('Ü'), p('a', ''), ul('b', 'c'));
    const padded = (length: number) => ({ ...frame, pad: 'x'.repeat(length) });
    const rest = documentCaps.bytes - Buffer.byteLength(JSON.stringify(padded(0)));
    expect(capFault(padded(rest), 'document')).toBeNull();
    expect(capFault(padded(rest + 1), 'document')).toMatchObject({ code: 'document-too-large' });
  });

  it.each([undefined, NaN, Infinity, 10n, Symbol('x'), () => 1])(
    'refuse %p, which is no JSON',
    (value) => {
      expect(capFault({ type: 'doc', attrs: { value } }, 'document')).toMatchObject({
        code: 'not-json',
      });
    },
  );
});
