import { err, ok, type Result } from '@rechtsstand/domain/result';
import type { Judgement } from './measures.js';

const HEADER = 'query\texpected\tclass';

/**
 * Reads a file of judgements: a header, then a line each of a query, the provisions wanted (any of those
 * separated by a bar) and a class, separated by tabs. An error names the line.
 */
export function parseJudgements(text: string): Result<Judgement[], string> {
  const [header, ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (header?.trim() !== HEADER)
    return err(`line 1: the columns must be ${HEADER.split('\t').join(', ')}`);
  const judgements: Judgement[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [query = '', expected = '', name = ''] = line.split('\t').map((cell) => cell.trim());
    if (query === '' || expected === '' || name === '')
      return err(`line ${index + 2}: a query, what is expected and a class are needed`);
    judgements.push({
      query,
      expected: expected.split('|').map((label) => label.trim()),
      class: name,
    });
  }
  return judgements.length > 0 ? ok(judgements) : err('there is no query in it');
}
