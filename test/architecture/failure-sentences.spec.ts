import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '../..');

function catalogue(language: string): Record<string, string> {
  const path = join(root, `apps/web/src/i18n/${language}/failures.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
}
const de = catalogue('de');
const en = catalogue('en');

/** Where faults are made that reach a person. */
const sources = ['libs/domain/src', 'apps/api/src/features', 'apps/api/src/platform/auth'];

/** How they are written: `code: 'x'`, `fault('x', …)`, `#refuse('x')`, `matching(…, 'x')`. */
const CODE =
  /\bcode: '([a-z\d-]+)'|(?:\bfault|#refuse)\('([a-z\d-]+)'|\bmatching\([^)]*, '([a-z\d-]+)'\)/g;

/** Codes the command line alone shows, where its own sentences stand. */
const commandLine = /\.(?:cli|command)\.ts$|\/commands\//;

function codesMade(): string[] {
  const files = sources.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(
        (path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !commandLine.test(path),
      )
      .map((path) => readFileSync(join(root, folder, path), 'utf8')),
  );
  const codes = files.flatMap((text) =>
    [...text.matchAll(CODE)].map(([, plain, made, matched]) => plain ?? made ?? matched ?? ''),
  );
  return [...new Set(codes)].sort();
}

const codes = codesMade();

describe('the sentences for failures', () => {
  it('are looked for in sources that have some', () => {
    expect(codes).toContain('stale-revision');
  });

  it.each([
    ['German', de],
    ['English', en],
  ])('are there for every code in %s', (_language, sentences) => {
    expect(codes.filter((code) => !(code in sentences))).toEqual([]);
  });

  it('ask for the same values in both languages', () => {
    const values = (sentence: string) =>
      [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    for (const [code, sentence] of Object.entries(de)) {
      expect([code, values(en[code] ?? '')]).toEqual([code, values(sentence)]);
    }
  });
});
