import {
  compileQuery,
  parseTermRule,
  synonymsOf,
  type TermRule,
  Vocabulary,
} from '@rechtsstand/domain/language';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { RulesInForce, type TermRuleInput } from '../../search-terms/index.js';
import { CitationJumps } from '../citation-jump.service.js';
import { presentReadings } from '../search-readings.js';
import type { SearchReadings } from './readings.model.js';

/** Shows whoever writes a rule what the search makes of a text, before the rule is in force. */
@Injectable()
export class Readings {
  constructor(
    private readonly jumps: CitationJumps,
    private readonly inForce: RulesInForce,
  ) {}

  /** @param id of the rule that `input` would replace; `null` for a new one */
  async of(
    ctx: RequestContext,
    text: string,
    id: string | null,
    input: TermRuleInput | null,
  ): Promise<SearchReadings> {
    const citation = await this.jumps.parse(ctx, text);
    const { rules } = await this.inForce.current();
    const read = (by: readonly TermRule[]) => {
      const language = { synonyms: synonymsOf(by), vocabulary: Vocabulary.EMPTY, lexicons: [] };
      return presentReadings(compileQuery(text, language, citation));
    };
    const rule = input && parseTermRule({ ...input, note: '' });
    const others = rules.filter((known) => known.id !== id);
    return { now: read(rules), then: rule?.ok ? read([rule.value, ...others]) : null };
  }
}
