import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { focusHeading } from '../../../ui/focus-heading.js';
import type { Facets_FacetsFragment } from '../../../gql/graphql.js';
import { Icon } from '../../../ui/Icon.js';
import { useFacetLabel } from './useFacetLabel.js';
import { useSearchAddress } from './useSearchAddress.js';

/** The filters that hold, each with the way out of it. */
export function FilterChips({ facets }: { facets: Facets_FacetsFragment }) {
  const { t } = useTranslation('search');
  const { chosen, toggled, withoutFilters } = useSearchAddress();
  const labelOf = useFacetLabel(facets);
  if (chosen.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('facet.chosen')}>
      {chosen.map((choice) => (
        <li key={`${choice.group} ${choice.key}`}>
          <Link
            className="chip"
            to={{ search: `?${toggled(choice)}` }}
            preventScrollReset
            aria-label={t('facet.remove', { facet: labelOf(choice) })}
            onClick={focusHeading}
          >
            {labelOf(choice)}
            <Icon name="close" />
          </Link>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <Link
            className="chip chip--quiet"
            to={{ search: `?${withoutFilters()}` }}
            preventScrollReset
            onClick={focusHeading}
          >
            {t('facet.remove-all')}
          </Link>
        </li>
      )}
    </ul>
  );
}
