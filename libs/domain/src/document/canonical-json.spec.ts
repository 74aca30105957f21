import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './index.js';

/** The same value with the keys of all its objects the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, each]) => [key, reversed(each)]));
}

const json = fc.jsonValue({ noUnicodeString: false });

describe('canonicalJson', () => {
  it('sorts keys by UTF-16 units at every level and writes no space (RFC 8785, section 3.2.3)', () => {
    const value = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\ud83d\ude00': 5,
      '\u0080': 6,
      ö: 7,
    };
    expect(canonicalJson({ z: [value], a: null })).toBe(
      '{"a":null,"z":[{"\\r":2,"1":4,"\u0080":6,"ö":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}]}',
    );
  });

  it.each([
    [-0, '0'],
    [1e21, '1e+21'],
    [4.5, '4.5'],
    [0.000001, '0.000001'],
    [1e-7, '1e-7'],
    ['"\\\u0001/', '"\\"\\\\\\u0001/"'],
  ])('writes %p as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('takes attributes as ProseMirror makes them, without a prototype', () => {
    const attrs: unknown = Object.assign(Object.create(null), { level: 2 });
    expect(canonicalJson(attrs)).toBe('{"level":2}');
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });

  it.each([
    undefined,
    NaN,
    Infinity,
    1n,
    new Date(0),
    new Map(),
    () => 1,
    [, 1],
    { a: undefined },
    '\ud800',
  ])('throws for %p, which is no JSON', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
