import { describe, expect, it } from '@jest/globals';
import { parseJudgements } from './judgements.js';

describe('a file of judgements', () => {
  it('names for each query the provisions of which any will do', () => {
    const read = parseJudgements(
      'query\texpected\tclass\r\nSchleuser\tAufenthG 96|AufenthG 97\tcolloquial\r\n',
    );
    expect(read).toEqual({
      ok: true,
      value: [
        { query: 'Schleuser', expected: ['AufenthG 96', 'AufenthG 97'], class: 'colloquial' },
      ],
    });
  });

  it.each([
    ['', 'line 1: the columns must be query, expected, class'],
    ['query\texpected\tclass\n', 'there is no query in it'],
    ['query\texpected\tclass\n\nSchleuser\tAufenthG 96', 'line 3: a query, what is expected and'],
  ])('is refused with the line that is wrong: %j', (text, sentence) => {
    const read = parseJudgements(text);
    expect(read.ok ? '' : read.error).toContain(sentence);
  });
});
