import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseCitations } from './index.js';

const shared = process.env.RECHTSSTAND_SHARED ?? join(process.cwd(), '..', 'shared');
const file = join(shared, 'eval', 'citations.tsv');
const present = existsSync(file);
if (!present)
  console.warn(`Not measured: ${file} is not there (RECHTSSTAND_SHARED names its folder).`);

/** Annotated sentences: text, then the canonical citations. The floor only ever goes up. */
const FLOOR = { f1: 0.97, exactLines: 0.95 };

(present ? describe : describe.skip)('citations in annotated sentences', () => {
  const lines = present ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(1) : [];
  const results = lines.map((line) => {
    const [text = '', expected = ''] = line.split('\t');
    const wanted = expected.split('; ').filter(Boolean);
    return { text, wanted, got: parseCitations(text).map((found) => found.canonical) };
  });

  it('are found as the annotation has them', () => {
    const wrong = results.filter(({ wanted, got }) => wanted.join('; ') !== got.join('; '));
    const hits = results.flatMap(({ wanted, got }) =>
      got.filter((one) => wanted.includes(one)),
    ).length;
    const total = results.reduce((sum, { wanted, got }) => sum + wanted.length + got.length, 0);
    const measured = { f1: (2 * hits) / total, exactLines: 1 - wrong.length / results.length };
    if (process.env.RECHTSSTAND_VERBOSE) console.info(measured, wrong);
    expect(measured.f1).toBeGreaterThanOrEqual(FLOOR.f1);
    expect(measured.exactLines).toBeGreaterThanOrEqual(FLOOR.exactLines);
  });
});
