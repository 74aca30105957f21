import { useTranslation } from 'react-i18next';
import type { Facets_FacetsFragment } from '../../../gql/graphql.js';
import type { Choice } from './useSearchAddress.js';

/** What a value is called; where it is not among those that were counted, at least of which sort it is. */
export function useFacetLabel(facets: Facets_FacetsFragment): (choice: Choice) => string {
  const { t } = useTranslation(['search', 'common']);
  return ({ group, key }) => {
    if (group === 'kinds') return t(`common:kind.${key as 'PROVISION'}`);
    if (group === 'statuses') return t(`status.${key as 'FUTURE'}`);
    return facets[group].find((facet) => facet.key === key)?.label ?? t(`facet.${group}`);
  };
}
