import type { Piece, Token } from './words.js';

export type Attributes = Readonly<Record<string, unknown>>;

/** What the comparison must know of a kind of tree: documents, facts, provisions. */
export interface Grammar<N, C> {
  /** Only nodes of one family can be the same node in two versions. */
  family(node: N): string;
  /** Names it within the whole tree, wherever it moves; `null` if nothing does. */
  id(node: N): string | null;
  /** Names it among its siblings, such as the name of a field or the number of an Absatz. */
  slot(node: N): string | null;
  /** All that is true of the node itself. */
  attributes(node: N): Attributes;
  /** Attributes by which a node is named; two nodes that differ in them alone read the same. */
  readonly naming: readonly string[];
  children(node: N): readonly N[];
  /** The running text of a leaf as it is read; empty for what has none. */
  text(node: N): string;
  /** The same, word by word; `null` for what has none. */
  tokens(node: N): readonly Token<C>[] | null;
  join(tokens: readonly Token<C>[]): C;
  concat(contents: readonly C[]): C;
  /** Whether its children, where nothing else tells, are the same by their place: cells of a row. */
  isPositional(node: N): boolean;
  /** A node of these attributes, with running text (a leaf) or children. */
  build(attributes: Attributes, content: { text: C } | { children: readonly N[] }): N;
}

/** The way to a node from the root: the place among its siblings, at each level. */
export type Path = readonly number[];

export interface AttributeChange {
  readonly name: string;
  /** `undefined` where the attribute was or is not there. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What became of a node that both versions have. */
export type Compared<N, C> = Same<N> | Changed<N, C>;

/** What became of a part, at the place where it stands in the comparison. */
export type Part<N, C> =
  Compared<N, C> | Inserted<N, C> | Deleted<N, C> | MovedAway<N> | MovedHere<N, C>;

export interface Same<N> {
  readonly change: 'same';
  readonly node: N;
}

export interface Changed<N, C> {
  readonly change: 'changed';
  readonly before: N;
  readonly after: N;
  readonly attributes: readonly AttributeChange[];
  /** Of a leaf; `null` for a node with children. */
  readonly pieces: readonly Piece<C>[] | null;
  readonly children: readonly Part<N, C>[];
}

/** New, but for children that have moved here. */
export interface Inserted<N, C> {
  readonly change: 'inserted';
  readonly node: N;
  readonly children: readonly Part<N, C>[];
}

/** Gone, but for children that have moved away. */
export interface Deleted<N, C> {
  readonly change: 'deleted';
  readonly node: N;
  readonly children: readonly Part<N, C>[];
}

/** The place that a part has left. */
export interface MovedAway<N> {
  readonly change: 'moved-away';
  readonly node: N;
  readonly from: Path;
  readonly to: Path;
}

/** The place that a part has come to, and what changed within it on the way. */
export interface MovedHere<N, C> {
  readonly change: 'moved-here';
  readonly from: Path;
  readonly to: Path;
  readonly compared: Compared<N, C>;
}

/** Equality of plain data. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [former, latter] = [a as Attributes, b as Attributes];
  for (const key in former) if (!isSameValue(former[key], latter[key])) return false;
  // A key without a value states nothing.
  for (const key in latter) {
    if (latter[key] !== undefined && former[key] === undefined) return false;
  }
  return true;
}
