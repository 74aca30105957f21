import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

/** A source file: its path from the root of the checkout, its text, and what it imports. */
export interface SourceFile {
  path: string;
  text: string;
  imports: Import[];
}

export interface Import {
  /** As written: `../time/index.js`, `prosemirror-model`. */
  specifier: string;
  /** For a relative import, the file it leads to, from the root and without extension. */
  file: string | undefined;
}

/** Matches `import … from`, `export … from`, `import '…'` and `import('…')`. */
const importPattern =
  /(?:^|[;\s])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[;\s])import\s*\(?\s*['"]([^'"]+)['"]/g;

export function sourceFile(path: string, text: string): SourceFile {
  const imports = [...text.matchAll(importPattern)].map(([, from, bare]) => {
    const specifier = from ?? bare ?? '';
    const isRelative = specifier.startsWith('.');
    return { specifier, file: isRelative ? resolve(path, specifier) : undefined };
  });
  return { path, text, imports };
}

function resolve(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier).replace(/\.(js|ts|tsx)$/, '');
}

const roots = [
  'apps/api/src',
  'apps/web/src',
  'libs/domain/src',
  'migrations/src',
  'test',
  'tools',
];

/** Every source file of the checkout that people write. */
export function readSourceTree(root: string): SourceFile[] {
  return roots
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/^test\/\.output\/|^apps\/web\/src\/gql\//.test(path))
    .map((path) => sourceFile(path, readFileSync(join(root, path), 'utf8')));
}
