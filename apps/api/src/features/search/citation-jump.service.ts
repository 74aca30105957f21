import { Injectable } from '@nestjs/common';
import {
  type Citation,
  formatCitation,
  lawKey,
  parseCitationQuery,
  provisionKey,
  provisionPath,
  UNSAID_LAW,
} from '@rechtsstand/domain/citation';
import { type LocalDate, toDateNumber } from '@rechtsstand/domain/time';
import type { RequestContext } from '../../platform/context/request-context.js';
import { LawNames } from './law-names.js';
import { statusOf } from './search-hit.presenter.js';
import type { CitationJump } from './search.model.js';

interface CitedProvision {
  title: string;
  abbreviation: string;
  labelKey: string;
  validFrom: number;
  validUntil: number;
}

/** Reads what is typed as a citation, and finds where it leads. */
@Injectable()
export class CitationJumps {
  constructor(private readonly laws: LawNames) {}

  /** Laws that only this office has are known too; they are asked for only with what could be a citation. */
  async parse(ctx: RequestContext, text: string): Promise<Citation | null> {
    if (!/\d/.test(text)) return null;
    const known = parseCitationQuery(text);
    if (known?.law) return known;
    return parseCitationQuery(text, await this.laws.all(ctx.manager));
  }

  /** `null` where the provision is not among the texts we hold. */
  async find(
    ctx: RequestContext,
    citation: Citation,
    day: LocalDate,
  ): Promise<CitationJump | null> {
    const named = { ...citation, law: citation.law ?? UNSAID_LAW };
    const on = toDateNumber(day);
    const [provision]: CitedProvision[] = await ctx.manager.query(PROVISION, [
      lawKey(named.law),
      provisionKey(citation),
      on,
    ]);
    if (!provision) return null;
    const { title, abbreviation, labelKey, validFrom, validUntil } = provision;
    const [, fragment = null] = provisionPath(named)?.split('#') ?? [];
    return {
      text: formatCitation(named),
      lawKey: lawKey(abbreviation),
      labelKey,
      fragment,
      title,
      status: statusOf(validFrom, validUntil, on),
    };
  }
}

/** With its title on the day, else that of the nearest text; a label of old may have several owners. */
const PROVISION = `
  SELECT d.title, l.abbreviation, p.label_key AS "labelKey",
    d.valid_from AS "validFrom", d.valid_until AS "validUntil"
  FROM law_aliases a
  JOIN laws l ON l.id = a.law_id
  JOIN provisions p ON p.law_id = l.id AND p.label_key = $2
  JOIN search_documents d ON d.subject_id = p.id
  WHERE a.alias_key = $1
  ORDER BY l.is_example, d.valid_from <= $3 AND d.valid_until > $3 DESC, d.valid_from DESC
  LIMIT 1`;
