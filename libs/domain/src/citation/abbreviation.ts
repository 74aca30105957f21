import { lawKey } from './address.js';
import { KNOWN_LAWS } from './known-laws.js';

const ABBREVIATIONS = new Map(
  KNOWN_LAWS.map(({ abbreviation }) => [lawKey(abbreviation), abbreviation]),
);

/**
 * How a law is written whose key is all there is, because its text was never imported: `beschv` is
 * `BeschV`. A law that is not known is called by its key.
 */
export function abbreviationOf(key: string): string {
  return ABBREVIATIONS.get(key) ?? key;
}
