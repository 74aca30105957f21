import { isPlainlyCited } from '@rechtsstand/domain/citation';
import { type Lexicon, matcherOf, type SearchQuery } from '@rechtsstand/domain/language';
import type { LocalDate } from '@rechtsstand/domain/time';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { teamsSeenBy } from '../entries/index.js';
import { CitationJumps, type Destination, NOWHERE } from './citation-jump.service.js';
import { OfficeLanguage } from './language/office-language.service.js';
import { readable } from './readable.js';
import { correctedQuery } from './results/corrected-query.js';
import { Finder } from './results/finder.service.js';
import { NO_FILTER, type Page, type SearchFilter, type ShownResults } from './search-engine.js';
import { presentHit } from './search-hit.presenter.js';
import { presentReadings } from './search-readings.js';
import type { SearchHit, SearchResults, Suggestions } from './search.model.js';

const nothing = { hits: [], correctedQuery: null, isSimplified: false };

interface ReadQuery {
  query: SearchQuery;
  lexicons: readonly Lexicon[];
  destination: Promise<Destination>;
}

/** The search box: what is typed is read as a citation first, then as words. */
@Injectable()
export class SearchService {
  constructor(
    private readonly finder: Finder,
    private readonly jumps: CitationJumps,
    private readonly language: OfficeLanguage,
  ) {}

  async search(
    ctx: RequestContext,
    typed: string,
    day: LocalDate,
    filter: SearchFilter,
    page: Page,
  ): Promise<SearchResults> {
    const { query, lexicons, destination } = await this.read(ctx, readable(typed), day);
    if (query.terms.length === 0)
      return { ...nothing, ...cited(await destination), readings: [], findings: null };
    const request = { query, day, teams: teamsSeenBy(ctx) ?? ('all' as const), filter };
    const [led, findings] = await Promise.all([
      destination,
      this.finder.search(ctx, request, page),
    ]);
    const readings = presentReadings(query, findings.candidates);
    return { ...present(findings, lexicons, day), ...cited(led), readings, findings };
  }

  async suggest(
    ctx: RequestContext,
    typed: string,
    day: LocalDate,
    limit: number,
  ): Promise<Suggestions> {
    const { query, lexicons, destination } = await this.read(ctx, readable(typed), day);
    if (query.terms.length === 0) return { ...nothing, ...cited(await destination) };
    const teams = teamsSeenBy(ctx) ?? ('all' as const);
    const request = { query, day, teams, filter: NO_FILTER };
    const [led, found] = await Promise.all([destination, this.finder.suggest(ctx, request, limit)]);
    return { ...present(found, lexicons, day), ...cited(led) };
  }

  private async read(ctx: RequestContext, text: string, day: LocalDate): Promise<ReadQuery> {
    const citation = await this.jumps.parse(ctx, text);
    const destination = citation
      ? this.jumps.find(ctx, text, citation, day)
      : Promise.resolve(NOWHERE);
    // What may as well be a few numbers is a citation only if there is such a provision.
    const isMeant =
      citation && (isPlainlyCited(text, citation) || (await destination).jump !== null);
    const { query, lexicons } = await this.language.read(text, isMeant ? citation : null);
    return { query, lexicons, destination };
  }
}

const cited = ({ jump, missing }: Destination) => ({ citation: jump, missing });

function present(found: ShownResults, lexicons: readonly Lexicon[], day: LocalDate) {
  const find = matcherOf(found.query, lexicons);
  const hits: SearchHit[] = found.documents.map((document) => presentHit(document, find, day));
  return { hits, correctedQuery: correctedQuery(found), isSimplified: found.isSimplified };
}
