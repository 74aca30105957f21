import type { Reading, SearchQuery } from '@rechtsstand/domain/language';

/**
 * What a document must hold to be found, as a `tsquery` literal: all terms of one of the cores, each in one
 * of its readings. Tokens are quoted, so nothing typed becomes an operator.
 */
export function tsquery({ terms, cores }: SearchQuery): string {
  const written = terms.map(({ readings }) => either([...new Set(readings.map(reading))]));
  return sets(cores, written);
}

function reading({ all }: Reading): string {
  return both(all.map((tokens) => either(tokens.map(quoted))));
}

/** `1 & 2 | 1 & 3` as `1 & (2 | 3)`: the database looks for every word as often as it is written. */
function sets(cores: SearchQuery['cores'], written: readonly string[]): string {
  const byFirst = new Map<number, number[][]>();
  for (const [first, ...rest] of cores) {
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
  }
  return either(
    [...byFirst].map(([first, rests]) => {
      const needed = written[first] ?? '';
      const isEnough = rests.some((rest) => rest.length === 0);
      return isEnough ? needed : both([needed, sets(rests, written)]);
    }),
  );
}

const either = (parts: readonly string[]) => joined(parts, ' | ');
const both = (parts: readonly string[]) => joined(parts, ' & ');

function joined(parts: readonly string[], operator: string): string {
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(operator)})`;
}

function quoted(token: string): string {
  return `'${token.replace(/['\\]/g, '$&$&')}'`;
}
