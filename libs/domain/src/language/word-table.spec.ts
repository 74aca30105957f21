import { expect, it } from '@jest/globals';
import { WordTable } from './word-table.js';

it('gives every word a number of its own and the same word the same one, wherever it stands', () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `wort${index}`);
  const text = ` ${words.join(' ')}`;
  const table = new WordTable();
  const numbers = words.map((word) => table.numberOf(word, 0, word.length));
  expect(numbers).toEqual(words.map((_, index) => index));

  let at = 1;
  const again = words.map((word) => {
    const start = at;
    at += word.length + 1;
    return table.numberOf(text, start, start + word.length);
  });
  expect(again).toEqual(numbers);
  expect(table.size).toBe(words.length);
});
