import { type Attributes, isSameValue } from '../comparison/index.js';
import type { Choice, Side } from './tree.js';

/** Two values that were set in place of a third. */
export interface Rivals<T = unknown> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

interface AttributeRules {
  /** Names of nodes: nobody is asked about them. */
  readonly naming: readonly string[];
  mergeAttribute(name: string, base: unknown, mine: unknown, theirs: unknown): unknown;
  readonly prefer: Side;
  /** Both sides have set it: asks, and says what was decided. */
  ask(name: string, rivals: Rivals): Choice | undefined;
}

/** Merges particulars one by one; those that nothing was set for are left out. */
export function mergeAttributes(
  { base, mine, theirs }: Rivals<Attributes>,
  rules: AttributeRules,
): Attributes {
  const names = new Set([base, mine, theirs].flatMap(Object.keys));
  const merged: Record<string, unknown> = {};
  for (const name of names) {
    const rivals = { base: base[name], mine: mine[name], theirs: theirs[name] };
    const outcomes = outcomesOf(rivals);
    const value = outcomes.length === 1 ? outcomes[0] : decided(name, rivals, rules);
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}

/** What may come of it: one value where only one side has changed it, or both alike. */
export function outcomesOf<T>({ base, mine, theirs }: Rivals<T>): [T] | [T, T] {
  if (isSameValue(mine, base)) return [theirs];
  return isSameValue(theirs, base) || isSameValue(mine, theirs) ? [mine] : [mine, theirs];
}

function decided(name: string, rivals: Rivals, rules: AttributeRules): unknown {
  if (rules.naming.includes(name)) return rivals[rules.prefer];
  const { base, mine, theirs } = rivals;
  const together = rules.mergeAttribute(name, base, mine, theirs);
  if (together !== undefined) return together;
  return rules.ask(name, rivals) === 'mine' ? mine : theirs;
}
