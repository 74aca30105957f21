import type { Grammar } from '../comparison/index.js';

/** One of the two states that come from the same base. */
export type Side = 'mine' | 'theirs';

/** What a person decides about a collision; `both` only where it says that it can be both. */
export type Choice = Side | 'both';

/** What merging must know of a kind of tree beside what the comparison knows. */
export interface MergeGrammar<N, C> extends Grammar<N, C> {
  /** Stands between two texts of which neither replaces the other. */
  readonly space: C;
  /** Whether a node that was put together of two sides can stand as it is; its children can. */
  isSound(node: N, sides: readonly N[], base: N | null): boolean;
  /** A value that holds both changes; `undefined` where they cannot be put together. */
  mergeAttribute(name: string, base: unknown, mine: unknown, theirs: unknown): unknown;
}

interface Place {
  /** Names it in the same merge, whatever is decided about others. */
  readonly key: string;
}

interface NodePlace<N> extends Place {
  /** From the root down to the node it is about, as the base has it, or the first side that does. */
  readonly trail: readonly N[];
}

/** Both have changed the same words of a text. */
export interface TextCollision<N, C> extends NodePlace<N> {
  readonly kind: 'text';
  /** The words in question. */
  readonly base: C;
  readonly mine: C;
  readonly theirs: C;
  /** What stands before and behind them on both sides. */
  readonly lead: C;
  readonly rest: C;
}

/** Both have set the same particular to something else; `undefined` where it was not there. */
export interface AttributeCollision extends Place {
  readonly kind: 'attribute';
  readonly name: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What one changed the other has taken out (`null`), or the two cannot stand in one. */
export interface NodeCollision<N> extends NodePlace<N> {
  readonly kind: 'node';
  readonly base: N | null;
  readonly mine: N | null;
  readonly theirs: N | null;
}

/** Both have moved the same node, to different places. */
export interface PlaceCollision<N> extends NodePlace<N> {
  readonly kind: 'place';
  readonly node: N;
  /** What it stands behind on that side, in its parent; `null` for the first. */
  readonly mine: N | null;
  readonly theirs: N | null;
}

/** Kollision: two changes of the same thing, between which only a person can decide. */
export type Collision<N, C> =
  TextCollision<N, C> | (AttributeCollision & NodePlace<N>) | NodeCollision<N> | PlaceCollision<N>;

export interface MergeOptions {
  /** What was decided, by the keys of the collisions. */
  readonly choices?: ReadonlyMap<string, Choice>;
  /** Which side stands where nothing was decided, and first where both added something. */
  readonly prefer?: Side;
}

/** What came of a merge: all that was decided or needs no decision, and every collision in reading order. */
export interface Merged<T, K> {
  readonly merged: T;
  readonly collisions: readonly K[];
}

export const otherSide = (side: Side): Side => (side === 'mine' ? 'theirs' : 'mine');
