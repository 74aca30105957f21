import { fold, type QueryTerm, type WordPattern } from '@rechtsstand/domain/language';

/** All terms in one text; or, where no text holds all, as many of them as possible. */
export type Matching = 'all' | 'any';

/** Shorter parts are in nearly every title, and no index helps to find them. */
const SHORTEST_PART = 3;

/**
 * Terms as a `tsquery` literal. Patterns hold only what the language library lets through (letters,
 * digits, hyphens, underscores) and are quoted besides, so nothing typed becomes an operator.
 */
export function tsquery(
  terms: readonly QueryTerm[],
  matching: Matching,
  weight: '' | 'A' = '',
): string {
  const rendered = terms.map(({ alternatives }) =>
    grouped(
      alternatives.map((all) =>
        grouped(
          all.map((pattern) => lexeme(pattern, weight)),
          '&',
        ),
      ),
      '|',
    ),
  );
  return rendered.join(matching === 'all' ? ' & ' : ' | ');
}

function grouped(parts: readonly string[], operator: '&' | '|'): string {
  return parts.length === 1 ? parts.join('') : `(${parts.join(` ${operator} `)})`;
}

function lexeme({ text, prefix }: WordPattern, weight: '' | 'A'): string {
  const flags = `${prefix ? '*' : ''}${weight}`;
  return `'${text.replace(/['\\]/g, '$&$&')}'${flags && `:${flags}`}`;
}

/** A pattern for titles that hold this text anywhere, within words too; `null` if it is too short. */
export function titlePattern(text: string): string | null {
  const part = fold(text.trim());
  return part.length < SHORTEST_PART ? null : `%${part.replace(/[\\%_]/g, '\\$&')}%`;
}
