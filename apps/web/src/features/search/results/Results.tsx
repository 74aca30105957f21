import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { Paging } from '../../../app/page/Paging.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { useSettled } from '../../../ui/useSettled.js';
import { isProvision, SearchHitHit } from '../hit.js';
import { Facets, FacetsFacets } from './Facets.js';
import { FilterChips } from './FilterChips.js';
import { Hints } from './Hints.js';
import { HitRowHit } from './HitRow.js';
import { Jump, JumpCitation } from './Jump.js';
import { NoResults } from './NoResults.js';
import { ReportSearch } from './ReportSearch.js';
import { ResultList } from './ResultList.js';
import { useSearchAddress } from './useSearchAddress.js';

const ResultsResults = graphql(`
  fragment Results_results on SearchResults {
    totalItems
    citation {
      ...Jump_citation
    }
    ...Hints_results
    readings {
      ...NoResults_reading
    }
    hits {
      ...HitRow_hit
    }
    facets {
      ...Facets_facets
    }
  }
`);

/** Before this, saying that something is being loaded would only flicker. */
const SLOW = 700;

interface ResultsProps {
  results: FragmentType<typeof ResultsResults>;
  /** Other results are on their way. */
  isLoading: boolean;
  pageSize: number;
}

/** What was found, with everything that can be done with it. */
export function Results({ results: masked, isLoading, pageSize }: ResultsProps) {
  const { t } = useTranslation('search');
  const isSlow = useSettled(isLoading, SLOW) && isLoading;
  const { query, chosen } = useSearchAddress();
  const results = readFragment(ResultsResults, masked);
  const facets = readFragment(FacetsFacets, results.facets);
  const cited = results.citation ? readFragment(JumpCitation, results.citation) : null;
  const hits = results.hits.map((hit) => readFragment(SearchHitHit, readFragment(HitRowHit, hit)));
  const isListed = cited !== null && hits.some((hit) => isProvision(hit, cited));
  return (
    <div className="results" aria-busy={isLoading}>
      <Facets facets={facets} />
      <div className="results__body">
        <FilterChips facets={facets} />
        {results.citation && !isListed && <Jump citation={results.citation} />}
        <p className={hits.length > 0 ? 'muted small' : 'kern-sr-only'} role="status">
          {isSlow ? t('results.updating') : t('results.count', { count: results.totalItems })}
        </p>
        <Hints results={results} />
        {hits.length > 0 ? (
          <ResultList hits={results.hits} cited={cited} />
        ) : (
          <NoResults readings={results.readings} facets={facets} />
        )}
        <Paging pageSize={pageSize} totalItems={results.totalItems} />
        {/* Common words find something, though perhaps not what was looked for. */}
        {chosen.length === 0 && <ReportSearch key={query} query={query} />}
      </div>
    </div>
  );
}
