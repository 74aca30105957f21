import { fold, formKey, type TermRuleOrigin } from '@rechtsstand/domain/language';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type RuleInHand, TermRulesRepository } from './term-rules.repository.js';

export interface RuleFilter {
  /** Words or parts of words, all of which stand somewhere in the rule; empty for every rule. */
  search: string;
  origin: TermRuleOrigin | null;
  isOn: boolean | null;
}

interface Page {
  limit: number;
  offset: number;
}

/** The rules as coordinators look through them: those of the application are not in the database. */
@Injectable()
export class TermRuleList {
  constructor(private readonly repository: TermRulesRepository) {}

  async page({ manager }: RequestContext, filter: RuleFilter, { limit, offset }: Page) {
    const { rules } = await this.repository.read(manager);
    const found = rules
      .filter((rule) => isWanted(rule, filter))
      .map((rule) => ({ rule, nearness: nearnessOf(rule, filter.search) }))
      .sort((a, b) => a.nearness - b.nearness || byFirstForm(a.rule, b.rule))
      .map(({ rule }) => rule);
    return { items: found.slice(offset, offset + limit), totalItems: found.length };
  }

  async find({ manager }: RequestContext, id: string): Promise<RuleInHand | null> {
    const { rules } = await this.repository.read(manager);
    return rules.find((rule) => rule.id === id) ?? null;
  }
}

function isWanted(rule: RuleInHand, { search, origin, isOn }: RuleFilter): boolean {
  if (origin !== null && rule.origin !== origin) return false;
  if (isOn !== null && rule.isOn !== isOn) return false;
  const text = fold([...rule.typed, ...rule.means, rule.stored?.note ?? ''].join('\n'));
  return search.split(/\s+/u).every((word) => text.includes(fold(word)));
}

/** Before the rules that hold what was typed anywhere: those with it as a form, then as beginning of one. */
function nearnessOf({ typed, means }: RuleInHand, search: string): number {
  const wanted = formKey(search);
  const forms = [...typed, ...means].map(formKey);
  if (forms.includes(wanted)) return 0;
  return forms.some((form) => form.startsWith(wanted)) ? 1 : 2;
}

const { compare } = new Intl.Collator('de', { numeric: true });

function byFirstForm(a: RuleInHand, b: RuleInHand): number {
  return compare(a.typed[0] ?? '', b.typed[0] ?? '') || compare(a.id, b.id);
}
