/**
 * Vorschriftentext: the text of one provision as stored and as shown. Plain data, free of markup, so that
 * two imports of the same text are equal.
 */
export interface ProvisionText {
  readonly absaetze: readonly Absatz[];
  /** Editorial notes of the publisher; they are no part of the law and do not count as a change. */
  readonly footnotes: readonly string[];
}

/** Absatz: numbered like `1` or `3b`; the only one of a provision often has no number. */
export interface Absatz {
  readonly number: string | null;
  readonly content: readonly LawNode[];
}

export type LawNode = LawTextNode | LawListNode | LawTableNode | LawImageNode;

/** Running text of one or more sentences; a line break within is `\n`. */
export interface LawTextNode {
  readonly type: 'text';
  readonly text: string;
}

/** Nummern, Buchstaben, Doppelbuchstaben: labels as printed (`1.`, `a)`, `aa)`), nested at will. */
export interface LawListNode {
  readonly type: 'list';
  readonly items: readonly LawListItem[];
}

export interface LawListItem {
  readonly label: string;
  readonly content: readonly LawNode[];
}

export interface LawTableNode {
  readonly type: 'table';
  readonly rows: readonly LawTableRow[];
}

export interface LawTableRow {
  readonly header: boolean;
  readonly cells: readonly string[];
}

/** A picture of the official edition, of which only the place is known. */
export interface LawImageNode {
  readonly type: 'image';
  readonly alt: string;
}

/** White space as one space, none at the ends; line breaks that mean something survive. */
export function foldWhitespace(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
