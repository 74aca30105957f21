import { termRuleKey } from './term-rule-key.js';
import type { TermRule } from './term-rule.js';

/** Where a rule in force comes from: with the application, from there but changed, or from the office. */
export const termRuleOrigins = ['default', 'changed', 'own'] as const;
export type TermRuleOrigin = (typeof termRuleOrigins)[number];

/** What an office has stored: a rule of its own, or what it holds of one that came with the application. */
export interface StoredTermRule {
  readonly id: string;
  /** The key of the rule it is about; `null` for one of its own. */
  readonly defaultKey: string | null;
  /** How it reads here; `null` leaves a rule as it came. */
  readonly rule: TermRule | null;
  readonly isOn: boolean;
}

/** A rule as the office has it now. */
export interface OfficeTermRule<S extends StoredTermRule = StoredTermRule> extends TermRule {
  /** The key of one that came with the application, the id of an own one. */
  readonly id: string;
  readonly origin: TermRuleOrigin;
  /** Whether the search understands it. */
  readonly isOn: boolean;
  /** How it came with the application, if it did. */
  readonly shipped: TermRule | null;
  readonly stored: S | null;
}

/**
 * The rules of the application under those of the office. A newer version brings its rules to every
 * office, and what an office has switched off or changed stays so. A changed rule that no longer comes
 * with the application lives on as one of the office's own.
 */
export function officeTermRules<S extends StoredTermRule>(
  defaults: readonly TermRule[],
  stored: readonly S[],
): OfficeTermRule<S>[] {
  const overlays = new Map(stored.map((row) => [row.defaultKey, row]));
  const shipped = new Map(defaults.map((rule) => [termRuleKey(rule), rule]));
  const own = stored.flatMap((row): OfficeTermRule<S>[] => {
    if (row.rule === null || (row.defaultKey !== null && shipped.has(row.defaultKey))) return [];
    const id = row.defaultKey ?? row.id;
    return [{ ...row.rule, id, origin: 'own', isOn: row.isOn, shipped: null, stored: row }];
  });
  const came = [...shipped].map(([key, rule]): OfficeTermRule<S> => {
    const row = overlays.get(key) ?? null;
    const { typed, means, relation } = row?.rule ?? rule;
    return {
      ...{ id: key, typed, means, relation, shipped: rule, stored: row },
      origin: row?.rule ? 'changed' : 'default',
      isOn: row?.isOn ?? true,
    };
  });
  return [...own, ...came];
}
