import { fold } from './fold.js';
import type { TermRule } from './term-rule.js';
import { wordsOf } from './words.js';

/** What two spellings of a form have in common: `DA-EU` and `da eu` are the same; empty without a word. */
export function formKey(form: string): string {
  return wordsOf(form).map(fold).join('-');
}

/**
 * The name of a rule that comes with the application, by which an office's changes to it are kept: the
 * first of its forms on either side. Further forms can be added in a newer version without losing them.
 */
export function termRuleKey({ typed, means }: TermRule): string {
  return `${formKey(typed[0] ?? '')}~${formKey(means[0] ?? '')}`;
}

/** Whether all that a rule brings about is brought about by the other one already. */
export function isCoveredBy(rule: TermRule, other: TermRule): boolean {
  if (rule.relation === 'same' && other.relation !== 'same') return false;
  return (
    (isWithin(rule.typed, other.typed) && isWithin(rule.means, other.means)) ||
    (other.relation === 'same' &&
      isWithin(rule.typed, other.means) &&
      isWithin(rule.means, other.typed))
  );
}

function isWithin(forms: readonly string[], others: readonly string[]): boolean {
  const keys = new Set(others.map(formKey));
  return forms.every((form) => keys.has(formKey(form)));
}
