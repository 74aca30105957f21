import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { fingerprint } from './build.mjs';

let folder: string;
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  write('src/deep/a.ts', 'export {};');
});

describe('the fingerprint of sources', () => {
  it('stays the same while nothing changes', () => {
    expect(fingerprint([folder])).toBe(fingerprint([folder]));
  });

  it.each([
    ['a file is changed', () => write('src/deep/a.ts', 'export const a = 1;')],
    ['a file is added', () => write('src/b.ts', '')],
    ['a file is removed', () => rmSync(join(folder, 'src/deep/a.ts'))],
  ])('changes when %s', (_, change) => {
    const before = fingerprint([folder]);
    change();
    expect(fingerprint([folder])).not.toBe(before);
  });

  it('leaves out what builds and installs make', () => {
    const before = fingerprint([folder]);
    write('dist/a.js', '');
    write('node_modules/x/index.js', '');
    expect(fingerprint([folder])).toBe(before);
  });
});
