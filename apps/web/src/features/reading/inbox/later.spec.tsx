import { describe, expect, it } from '@jest/globals';
import { inOrder } from './later.js';

const items = ['a', 'b', 'c', 'd'].map((id) => ({ publication: { id } }));
const order = (later: string[]) => inOrder(items, later).map(({ publication }) => publication.id);

describe('Putting off in the inbox', () => {
  it('keeps the order of the list while nothing is put off', () => {
    expect(order([])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('moves what was put off behind the rest, the last put off last', () => {
    expect(order(['c', 'a'])).toEqual(['b', 'd', 'c', 'a']);
  });
});
