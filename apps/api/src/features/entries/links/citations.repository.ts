import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { prepared } from '../../../platform/database/prepared.js';
import { groupsInOrderOf, loaderOf } from '../../../platform/graphql/loader.js';
import type { CitationRef } from './citation-ref.model.js';

interface CitationRow extends CitationRef {
  publicationId: string;
}

/** What publications cite, each place of a provision once and in the order of the text. */
@Injectable()
export class CitationsRepository {
  of(ctx: RequestContext, publicationId: string, day: LocalDate): Promise<CitationRef[]> {
    const token = `citations on ${day}`;
    return loaderOf<string, CitationRef[]>(ctx, token, async (ids) => {
      const rows = await prepared<CitationRow>(ctx.manager, CITATIONS, [ids, day]);
      return groupsInOrderOf(ids, rows, (row) => row.publicationId);
    }).load(publicationId);
  }
}

/** An abbreviation that several laws share names an official one, the same each time. */
const CITATIONS = {
  name: 'citations-of-publications',
  text: `
  SELECT c.publication_id AS "publicationId", c.text, c.canonical, c.law_key AS "lawKey",
    c.label_key AS "labelKey",
    (SELECT v.title
     FROM law_aliases a
     JOIN laws l ON l.id = a.law_id
     JOIN provisions p ON p.law_id = l.id AND p.label_key = c.label_key
     JOIN provision_versions v ON v.provision_id = p.id
     WHERE a.alias_key = c.law_key
       AND (v.valid_from IS NULL OR v.valid_from <= $2)
       AND (v.valid_until IS NULL OR v.valid_until > $2)
     ORDER BY l.is_example, l.slug, p.occurrence, v.sequence DESC
     LIMIT 1) AS "provisionTitle"
  FROM (
    SELECT DISTINCT ON (publication_id, canonical) *
    FROM citations WHERE publication_id = ANY ($1)
    ORDER BY publication_id, canonical, position) c
  ORDER BY c.publication_id, c.position`,
};
