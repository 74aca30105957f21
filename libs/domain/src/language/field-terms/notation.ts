import type { TermRule } from '../term-rule.js';

/**
 * Reads rules as they are written in this folder, so that they can be reviewed like a list:
 *
 *     # a remark
 *     AE = Aufenthaltserlaubnis
 *     Oma, Opa → sonstige Familienangehörige
 *
 * `=` is `same`, `→` is `leads-to`; forms are separated by commas, and a rule may go on in the next line
 * after a comma or before its sign. Anything else is a mistake in the list and throws.
 */
export function termRules(list: string): TermRule[] {
  return list
    .replace(/^\s*#.*$/gmu, '')
    .replace(/,\s*\n/gu, ', ')
    .replace(/\n\s*(?=[=→])/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(ruleOf);
}

function ruleOf(line: string): TermRule {
  const [, typed, sign, means] = /^([^=→]+)([=→])([^=→]+)$/u.exec(line) ?? [];
  if (typed === undefined || means === undefined) throw new Error(`Not a rule: ${line}`);
  return {
    typed: formsOf(typed),
    means: formsOf(means),
    relation: sign === '=' ? 'same' : 'leads-to',
  };
}

function formsOf(list: string): string[] {
  return list.split(',').map((form) => form.trim());
}
