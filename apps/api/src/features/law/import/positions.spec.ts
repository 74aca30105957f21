import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placesFor } from './positions.js';

describe('places in the law', () => {
  it('leave room between two provisions', () => {
    expect(placesFor([null, null, null])).toEqual([1000, 2000, 3000]);
  });

  it('stay when a provision comes between', () => {
    expect(placesFor([1000, null, 2000])).toEqual([1000, 1500, 2000]);
    expect(placesFor([null, 1000])).toEqual([500, 1000]);
  });

  it('change for the one provision that moved', () => {
    expect(placesFor([3000, 1000, 2000])).toEqual([500, 1000, 2000]);
  });

  it('are all new when a gap is used up', () => {
    expect(placesFor([1, null, 2])).toEqual([1000, 2000, 3000]);
  });

  it('always ascend', () => {
    const standing = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { maxLength: 20 });
    const some = fc.array(fc.constant(null), { maxLength: 10 });
    fc.assert(
      fc.property(standing, some, fc.infiniteStream(fc.nat()), (places, fresh, order) => {
        const mixed = [...places, ...fresh]
          .map((place) => ({ place, key: order.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ place }) => place);
        const result = placesFor(mixed);
        expect(result).toHaveLength(mixed.length);
        expect(result).toEqual([...new Set(result)].sort((a, b) => a - b));
      }),
    );
  });
});
