/**
 * The values of a domain list as an object for `registerEnumType`: `legal-article` becomes
 * `LEGAL_ARTICLE`, and stays what resolvers see.
 */
export function enumOf<const T extends string>(values: readonly T[]): Record<string, T> {
  return Object.fromEntries(
    values.map((value) => [value.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_'), value]),
  );
}
