import type { Reading } from '@rechtsstand/domain/language';
import type { FoundCandidate } from '../search-engine.js';

/** Says of a reading whether one of these candidates holds it. */
export function heldBy(
  candidates: readonly Pick<FoundCandidate, 'vector'>[],
): (reading: Reading) => boolean {
  return ({ all }) =>
    candidates.some(({ vector }) =>
      all.every((tokens) => tokens.some((token) => vector.includes(`'${token}':`))),
    );
}
