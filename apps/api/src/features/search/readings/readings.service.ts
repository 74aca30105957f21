import {
  compileQuery,
  parseTermRule,
  type Synonyms,
  synonymsOf,
} from '@rechtsstand/domain/language';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { RulesInForce, type TermRuleInput } from '../../search-terms/index.js';
import { CitationJumps } from '../citation-jump.service.js';
import { OfficeLanguage } from '../language/office-language.service.js';
import { presentReadings } from '../search-readings.js';
import type { SearchReadings } from './readings.model.js';

/** Shows whoever writes a rule what the search makes of a text, before the rule is in force. */
@Injectable()
export class Readings {
  constructor(
    private readonly jumps: CitationJumps,
    private readonly language: OfficeLanguage,
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
    const language = await this.language.current();
    const read = (synonyms: Synonyms) =>
      presentReadings(compileQuery(text, { ...language, synonyms }, citation), 'all');
    const rule = input && parseTermRule({ ...input, note: '' });
    const then = rule?.ok ? [rule.value, ...(await this.othersThan(id))] : null;
    return { now: read(language.synonyms), then: then && read(synonymsOf(then)) };
  }

  private async othersThan(id: string | null) {
    const { rules } = await this.inForce.current();
    return rules.filter((known) => known.id !== id);
  }
}
