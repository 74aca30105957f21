import { lexemesOf } from '@rechtsstand/domain/language';

/** Where a text stands in the ranking: A title and aliases, B headings, C summary, D body. */
type Weight = 'A' | 'B' | 'C' | 'D';

/** A part of what is searched: running text, or tokens that are taken as they are. */
export interface WeightedText {
  readonly weight: Weight;
  readonly text: string;
  readonly tokens?: readonly string[];
}

/**
 * The words of a document as a PostgreSQL `tsvector` literal, made by our own language library. The parts
 * follow each other, so that words of two parts never look like neighbours. Lexemes hold letters, digits
 * and underscores only; nothing in them needs an escape.
 */
export function wordVector(parts: readonly WeightedText[]): string {
  const places = new Map<string, Set<string>>();
  const add = (lexeme: string, place: string) => {
    const known = places.get(lexeme);
    if (known) known.add(place);
    else places.set(lexeme, new Set([place]));
  };
  let offset = 0;
  for (const { weight, text, tokens = [] } of parts) {
    let last = 0;
    for (const { text: lexeme, position } of lexemesOf(text)) {
      add(lexeme, `${offset + position}${weight}`);
      last = position;
    }
    offset += last + 1;
    for (const token of tokens) add(token, `${offset}${weight}`);
    offset += 1;
  }
  return [...places].map(([lexeme, at]) => `'${lexeme}':${[...at].join(',')}`).join(' ');
}
