/** A stretch of text in one style; `link` is an address it leads to. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly link?: string;
}

/** A cell of a table; a header cell names its column or row. */
export interface Cell {
  readonly isHeader: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly parts: readonly Part[];
}

/** What a page is made of, whatever it stood for in our documents. */
export type Part =
  | { readonly type: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly type: 'bullets'; readonly items: readonly (readonly Part[])[] }
  | {
      readonly type: 'numbers';
      readonly start: number;
      readonly items: readonly (readonly Part[])[];
    }
  | { readonly type: 'terms'; readonly items: readonly Term[] }
  | { readonly type: 'box'; readonly label: string; readonly parts: readonly Part[] }
  | {
      readonly type: 'table';
      readonly columns: number;
      readonly rows: readonly (readonly Cell[])[];
    };

/** A particular and what it says. */
export interface Term {
  readonly term: string;
  readonly parts: readonly Part[];
}

/**
 * Ausfertigung fürs Gericht: one publication as it stands in the ledger. It says only what the ledger
 * says, so that the same publication is the same document at any time; and no name of anybody.
 */
export interface CourtDocument {
  readonly title: string;
  /** The instant of recording, in seconds: the date of the file. */
  readonly recordedAt: number;
  readonly kicker: string;
  /** Version, days, address, hash: what identifies the text. */
  readonly record: readonly Term[];
  readonly parts: readonly Part[];
  /** Below every page. */
  readonly footer: string;
}

const run = (text: string): Run => ({ text });
export const paragraph = (...texts: string[]): Part => ({
  type: 'paragraph',
  runs: texts.filter((text) => text !== '').map(run),
});
export const heading = (level: number, text: string): Part => ({
  type: 'heading',
  level,
  runs: [run(text)],
});
export const bullets = (texts: readonly string[]): Part => ({
  type: 'bullets',
  items: texts.map((text) => [paragraph(text)]),
});

/** A particular, unless it is empty. */
export function term(name: string, ...parts: readonly (string | Part)[]): Term[] {
  const filled = parts.filter((part) =>
    typeof part === 'string' ? part !== '' : !('items' in part) || part.items.length > 0,
  );
  if (filled.length === 0) return [];
  return [
    {
      term: name,
      parts: filled.map((part) => (typeof part === 'string' ? paragraph(part) : part)),
    },
  ];
}
