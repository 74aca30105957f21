import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import type { Facets_FacetsFragment } from '../../../gql/graphql.js';
import { FacetLinks } from './FacetLinks.js';
import { facetGroups } from './useSearchAddress.js';

export const FacetsFacets = graphql(`
  fragment Facets_facets on SearchFacets {
    kinds {
      key
      label
      count
    }
    laws {
      key
      label
      count
    }
    topics {
      key
      label
      count
    }
    teams {
      key
      label
      count
    }
    statuses {
      key
      label
      count
    }
  }
`);

/** With less room than this the facets stand above the results, and begin folded. */
const BESIDE_THE_RESULTS = '(width > 64rem)';

/** By what the results can be narrowed down, with how many each would leave. */
export function Facets({ facets }: { facets: Facets_FacetsFragment }) {
  const { t } = useTranslation('search');
  const [isBeside] = useState(() => matchMedia(BESIDE_THE_RESULTS).matches);
  if (facetGroups.every((group) => facets[group].length === 0)) return null;
  return (
    <details className="facets" open={isBeside}>
      <summary>{t('results.facets')}</summary>
      {facetGroups
        .filter((group) => facets[group].length > 0)
        .map((group) => (
          <FacetLinks key={group} group={group} facets={facets} />
        ))}
    </details>
  );
}
