import { describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { resolve } from 'node:path';
import { readSourceTree } from './source-tree.js';

const files = readSourceTree(resolve(import.meta.dirname, '../..')).filter(
  ({ path }) => !/\.spec\.tsx?$/.test(path),
);

/** The documents that stand in such a call, as they are sent. */
function documentsIn(folder: string, call: RegExp): string[] {
  return files
    .filter(({ path }) => path.startsWith(folder))
    .flatMap(({ text }) => [...text.matchAll(call)].map(([, source = '']) => print(parse(source))))
    .sort();
}

describe('the subscriptions of the web', () => {
  it('are the ones that the API executes, letter by letter', () => {
    const asked = documentsIn('apps/web/src/', /\bgraphql\(`(\s*subscription\b[^`]+)`\)/g);
    const executed = documentsIn('apps/api/src/', /@Live\(\s*`([^`]+)`,?\s*\)/g);
    expect(executed.length).toBeGreaterThan(0);
    expect(asked).toEqual(executed);
  });
});
