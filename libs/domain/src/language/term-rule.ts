/**
 * Sprachregel: what people type, and the words in which statutes and pages say it. With `same` either
 * stands for the other (`AE` and `Aufenthaltserlaubnis`); with `leads-to` only what was typed leads to
 * what is meant (`Oma` to `sonstige Familienangehörige`, and not back). Words or short phrases in any
 * inflection; of several meanings each is looked for, of a phrase all its words.
 */
export interface TermRule {
  readonly typed: readonly string[];
  readonly means: readonly string[];
  readonly relation: 'same' | 'leads-to';
}
