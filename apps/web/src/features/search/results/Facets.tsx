import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { type FacetGroup, facetNames, useSearchAddress } from './useSearchAddress.js';

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

const groups = Object.keys(facetNames) as FacetGroup[];

/** By what the results can be narrowed down, with how many each would leave. */
export function Facets({ facets: masked }: { facets: FragmentType<typeof FacetsFacets> }) {
  const { t } = useTranslation(['search', 'common']);
  const { number } = useFormat();
  const { toggle, isChosen } = useSearchAddress();
  const [isBeside] = useState(() => matchMedia(BESIDE_THE_RESULTS).matches);
  const facets = readFragment(FacetsFacets, masked);
  const label = (group: FacetGroup, facet: { key: string; label: string }) => {
    if (group === 'kinds') return t(`common:kind.${facet.key as 'PROVISION'}`);
    if (group === 'statuses') return t(`status.${facet.key as 'FUTURE'}`);
    return facet.label;
  };
  return (
    <details className="facets" open={isBeside}>
      <summary>{t('results.facets')}</summary>
      {groups
        .filter((group) => facets[group].length > 0)
        .map((group) => (
          <fieldset key={group}>
            <legend>{t(`facet.${group}`)}</legend>
            {facets[group].map((facet) => (
              <label key={facet.key} className="check">
                <input
                  type="checkbox"
                  checked={isChosen(group, facet.key)}
                  onChange={() => toggle(group, facet.key)}
                />
                <span>{label(group, facet)}</span>
                <span className="facets__count">{number(facet.count)}</span>
              </label>
            ))}
          </fieldset>
        ))}
    </details>
  );
}
