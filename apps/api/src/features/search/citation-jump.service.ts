import { Injectable } from '@nestjs/common';
import {
  type Citation,
  formatCitation,
  isNameOfLaw,
  isSurelyCited,
  lawKey,
  lawKeysOf,
  parseCitationQuery,
  provisionKey,
  provisionPath,
  UNSAID_LAW,
} from '@rechtsstand/domain/citation';
import { type LocalDate, toDateNumber } from '@rechtsstand/domain/time';
import type { RequestContext } from '../../platform/context/request-context.js';
import { LawNames } from './law-names.js';
import { statusOf } from './search-hit.presenter.js';
import type { CitationJump, MissingProvision } from './search.model.js';

interface HeldLaw {
  abbreviation: string;
  /** Certainly not in this law, nor among those that it has joined into one. */
  isMissing: boolean;
}

interface CitedProvision extends HeldLaw {
  title: string;
  labelKey: string;
  validFrom: number;
  validUntil: number;
}

/** Where a citation leads, or else what is certain not to be held of it. */
export interface Destination {
  jump: CitationJump | null;
  missing: MissingProvision | null;
}

export const NOWHERE: Destination = { jump: null, missing: null };

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

  async find(
    ctx: RequestContext,
    text: string,
    citation: Citation,
    day: LocalDate,
  ): Promise<Destination> {
    const named = { ...citation, law: citation.law ?? UNSAID_LAW };
    const [held]: (HeldLaw | CitedProvision)[] = await ctx.manager.query(PROVISION, [
      lawKeysOf(named.law),
      provisionKey(citation),
      toDateNumber(day),
      parseInt(citation.label),
    ]);
    if (held && isProvision(held)) return { jump: jumpTo(held, named, day), missing: null };
    const isMissing = held ? held.isMissing : isNameOfLaw(named.law);
    if (!isMissing || !isSurelyCited(text, citation)) return NOWHERE;
    const { law, unit, label } = named;
    const missing = {
      text: formatCitation({ law, unit, label, path: [] }),
      isLawHeld: held !== undefined,
    };
    return { jump: null, missing };
  }
}

function isProvision(held: HeldLaw | CitedProvision): held is CitedProvision {
  return 'title' in held && held.title !== null;
}

function jumpTo(
  { title, abbreviation, labelKey, validFrom, validUntil }: CitedProvision,
  citation: Citation,
  day: LocalDate,
): CitationJump {
  const [, fragment = null] = provisionPath(citation)?.split('#') ?? [];
  return {
    text: formatCitation(citation),
    lawKey: lawKey(abbreviation),
    labelKey,
    fragment,
    title,
    status: statusOf(validFrom, validUntil, toDateNumber(day)),
  };
}

/**
 * With its title on the day, else that of the nearest text; a label of old may have several owners. Without
 * a title where only the law is there: `(XXXX) §§ 18 bis 20` holds the § 19 as well.
 */
const PROVISION = `
  SELECT d.title, l.abbreviation, p.label_key AS "labelKey",
    d.valid_from AS "validFrom", d.valid_until AS "validUntil",
    p.id IS NULL AND EXISTS (SELECT FROM provisions WHERE law_id = l.id) AND NOT EXISTS (
      SELECT FROM provisions joined
      WHERE joined.law_id = l.id AND joined.label_key ~ '^(art-)?[0-9]+[a-z]?-'
        AND $4 BETWEEN substring(joined.label_key, '[0-9]+')::numeric
          AND substring(joined.label_key, '([0-9]+)[a-z]?$')::numeric) AS "isMissing"
  FROM law_aliases a
  JOIN laws l ON l.id = a.law_id
  LEFT JOIN provisions p ON p.law_id = l.id AND p.label_key = $2
  LEFT JOIN search_documents d ON d.subject_id = p.id
  WHERE a.alias_key = ANY ($1)
  ORDER BY d.title IS NULL, p.id IS NULL, l.is_example,
    d.valid_from <= $3 AND d.valid_until > $3 DESC, d.valid_from DESC
  LIMIT 1`;
