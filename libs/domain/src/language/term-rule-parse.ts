import { type Decoder, list, object, oneOf, text } from '../decode/index.js';
import { err, type Fault, ok, type Result } from '../result/index.js';
import { isStopWord } from './stop-words.js';
import { LONGEST_PHRASE, stemsOf } from './synonyms.js';
import { formKey } from './term-rule-key.js';
import type { TermRule } from './term-rule.js';

/** Of one side of a rule; the longest of those that come with the application has far fewer. */
export const MOST_FORMS = 30;
/** Characters of a form; names of laws written out in full are long. */
export const LONGEST_FORM = 120;
/** Characters of the remark on why a rule is there. */
export const LONGEST_NOTE = 500;

/** A rule as an office writes it, with a remark on why it is there. */
export interface WrittenTermRule extends TermRule {
  readonly note: string;
}

const forms = list(text(LONGEST_FORM, 1), MOST_FORMS);
const shape: Decoder<WrittenTermRule> = object({
  typed: forms,
  means: forms,
  relation: oneOf(['same', 'leads-to']),
  note: text(LONGEST_NOTE),
});

/**
 * A rule from outside, or all that is wrong with it. A form must hold a word that says something, since
 * otherwise nearly every query would be widened by the rule; none may stand twice, nor on both sides; and
 * what is typed may have no more words than are looked up as one.
 */
export function parseTermRule(value: unknown): Result<WrittenTermRule, Fault[]> {
  const faults: Fault[] = [];
  const rule = shape(value, 'rule', faults);
  if (faults.length > 0) return err(faults.map(withinRule));
  faults.push(...faultsOfForms(rule.typed, 'typed'), ...faultsOfForms(rule.means, 'means'));
  for (const [index, form] of rule.typed.entries()) {
    const args = { form, max: LONGEST_PHRASE };
    if (stemsOf(form).length > LONGEST_PHRASE)
      faults.push({ code: 'term-too-many-words', path: `typed[${index}]`, args });
  }
  const typed = new Set(rule.typed.map(formKey));
  for (const [index, form] of rule.means.entries()) {
    if (typed.has(formKey(form)))
      faults.push({ code: 'term-leads-to-itself', path: `means[${index}]`, args: { form } });
  }
  return faults.length > 0 ? err(faults) : ok(rule);
}

function withinRule(fault: Fault): Fault {
  return { ...fault, path: fault.path.replace(/^rule\.?/, '') };
}

function faultsOfForms(written: readonly string[], path: 'typed' | 'means'): Fault[] {
  if (written.length === 0) return [{ code: 'list-empty', path }];
  const seen = new Set<string>();
  return written.flatMap((form, index) => {
    const key = formKey(form);
    const code = seen.has(key) ? 'term-repeated' : whyEmpty(key);
    seen.add(key);
    return code === null ? [] : [{ code, path: `${path}[${index}]`, args: { form } }];
  });
}

function whyEmpty(key: string): string | null {
  if (key === '') return 'term-without-word';
  if (key.length === 1) return 'term-too-short';
  return key.split('-').every(isStopWord) ? 'term-only-stop-words' : null;
}
