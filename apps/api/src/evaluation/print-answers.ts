import type { Answer, Measures } from './measures.js';

export interface EvaluationReport {
  readonly engine: string;
  readonly overall: Measures;
  readonly classes: Readonly<Record<string, Measures>>;
  readonly answers: readonly Answer[];
}

/** For people: each query with its rank and what came first, then the measures. */
export function printAnswers({ engine, overall, classes, answers }: EvaluationReport): string {
  const lines = answers.map(
    ({ query, rank, expected, found }) =>
      `${String(rank ?? '-').padStart(3)}  ${query}  (${expected.join(' or ')})` +
      (rank === 1 ? '' : `: ${found.slice(0, 3).join(', ') || 'nothing'}`),
  );
  const table = [
    ['', 'queries', 'success@1', 'success@3', 'MRR@10'],
    ...Object.entries({ ...classes, all: overall }).map(([name, measured]) => [
      name,
      String(measured.queries),
      ...[measured['success@1'], measured['success@3'], measured['mrr@10']].map((share) =>
        share.toFixed(3),
      ),
    ]),
  ];
  const rows = table.map(([name = '', ...cells]) =>
    [name.padEnd(14), ...cells.map((cell) => cell.padStart(10))].join(''),
  );
  return `${[...lines, '', `Engine: ${engine}`, ...rows].join('\n')}\n`;
}
