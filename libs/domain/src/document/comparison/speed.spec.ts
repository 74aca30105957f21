import { describe, expect, it } from '@jest/globals';
import {
  applyDocumentComparison,
  compareDocuments,
  doc,
  documentChanges,
  named,
  p,
  type RichDocument,
} from '../index.js';

const PAGES = 60;
const BLOCKS_A_PAGE = 10;
const WORDS_A_BLOCK = 40;
const LIMIT = 300;

const vocabulary = [
  ...['Die', 'Behörde', 'prüft', 'den', 'Antrag', 'und', 'entscheidet', 'nach', 'Ermessen', 'über'],
  ...['Erteilung', 'Frist', 'von', 'Monaten', 'sofern', 'keine', 'Gründe', 'der', 'Versagung'],
];

/** A text without any pattern, and always the same. */
function longText(): string[] {
  let seed = 1;
  const word = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return vocabulary[seed % vocabulary.length]!;
  };
  const block = () => Array.from({ length: WORDS_A_BLOCK }, word).join(' ');
  return Array.from({ length: PAGES * BLOCKS_A_PAGE }, block);
}

const documentOf = (blocks: readonly string[], name: string): RichDocument =>
  doc(...blocks.map((text, at) => named(`${name}-${at}`.padEnd(8, '_'), p(text))));

/** What the processor has done, in milliseconds: a busy machine makes nothing slower by this clock. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe(`A document of ${PAGES} pages`, () => {
  const before = longText();
  const after = before.map((text, at) => (at % 5 === 0 ? text.replaceAll('und', 'sowie') : text));

  it.each([
    ['by its blocks', 'a'],
    ['by what it says, where all blocks have new names', 'b'],
  ])(`is compared in less than ${LIMIT} ms %s`, (_how, name) => {
    const [former, latter] = [documentOf(before, 'a'), documentOf(after, name)];
    const comparison = compareDocuments(former, latter);
    expect(documentChanges(comparison).length).toBeGreaterThan(PAGES);
    expect(applyDocumentComparison(former, comparison)).toEqual(latter);
    // The first times, the program itself is still being compiled.
    const times = [1, 2, 3, 4, 5].map(() => cost(() => compareDocuments(former, latter)));
    expect(Math.min(...times)).toBeLessThan(LIMIT);
  });
});
