import { describe, expect, it } from '@jest/globals';
import { answerOf, type Judgement, measuresByClass, measuresOf } from './measures.js';

const judgement = (name = 'term'): Judgement => ({
  query: 'Passpflicht',
  expected: ['AufenthG 3', 'AufenthG 48'],
  class: name,
});
const answerAt = (rank: number | null, name?: string) =>
  answerOf(
    judgement(name),
    Array.from({ length: 12 }, (_, index) => (index + 1 === rank ? 'AufenthG 3' : 'AsylG 1')),
  );

describe('the measures of a search', () => {
  it('rank an answer by the first provision that is wanted', () => {
    expect(answerOf(judgement(), ['AsylG 1', 'AufenthG 48', 'AufenthG 3']).rank).toBe(2);
    expect(answerAt(11).rank).toBeNull();
    const annex = { ...judgement(), expected: ['AsylG Anlage II'] };
    expect(answerOf(annex, ['AsylG anlage-ii']).rank).toBe(1);
  });

  it('count a success up to its place, and halve what stands second', () => {
    expect(measuresOf([answerAt(1), answerAt(2), answerAt(4), answerAt(null)])).toEqual({
      queries: 4,
      'success@1': 0.25,
      'success@3': 0.5,
      'mrr@10': (1 + 1 / 2 + 1 / 4) / 4,
    });
  });

  it('are given for each class', () => {
    const byClass = measuresByClass([answerAt(1, 'typo'), answerAt(null, 'term'), answerAt(1)]);
    expect(
      Object.entries(byClass).map(([name, measured]) => [name, measured['success@1']]),
    ).toEqual([
      ['typo', 1],
      ['term', 0.5],
    ]);
  });

  it('of nothing are zero', () => {
    expect(measuresOf([])['mrr@10']).toBe(0);
  });
});
