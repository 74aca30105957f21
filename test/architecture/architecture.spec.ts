import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { rules } from './rules.js';
import { readSourceTree } from './source-tree.js';

const files = readSourceTree(resolve(import.meta.dirname, '../..'));

describe('the source tree', () => {
  it('was found', () => {
    expect(files.map(({ path }) => path)).toContain('libs/domain/src/time/index.ts');
  });

  it.each(rules)('$name', ({ violations }) => {
    const found = files.flatMap((file) =>
      violations(file, files).map((problem) => `${file.path} ${problem}`),
    );
    expect(found).toEqual([]);
  });
});
