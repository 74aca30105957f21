import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../app/i18n/useFormat.js';
import type { Facets_FacetsFragment } from '../../../gql/graphql.js';
import { Icon } from '../../../ui/Icon.js';
import { useFacetLabel } from './useFacetLabel.js';
import { type FacetGroup, useSearchAddress } from './useSearchAddress.js';

/** A law text alone cites dozens of laws; the first ones decide most searches. */
const SHOWN = 7;

const statuses = ['IN_FORCE', 'FUTURE', 'ENDED', 'NONE'];

/** What applies comes first, however few that are. */
function inTheOrderOfTime<F extends { key: string }>(facets: readonly F[]): F[] {
  return [...facets].sort((a, b) => statuses.indexOf(a.key) - statuses.indexOf(b.key));
}

/** The values of one facet; each is a link to the results it would leave, or back. */
export function FacetLinks({
  group,
  facets,
}: {
  group: FacetGroup;
  facets: Facets_FacetsFragment;
}) {
  const { t } = useTranslation('search');
  const { number } = useFormat();
  const { toggled, isChosen } = useSearchAddress();
  const labelOf = useFacetLabel(facets);
  const [isOpen, setOpen] = useState(false);
  const heading = useId();
  const all = group === 'statuses' ? inTheOrderOfTime(facets[group]) : facets[group];
  const shown = isOpen
    ? all
    : all.filter((facet, place) => place < SHOWN || isChosen({ group, key: facet.key }));
  return (
    <section className="facets__group" aria-labelledby={heading}>
      <h2 id={heading}>{t(`facet.${group}`)}</h2>
      <ul className="facets__list">
        {shown.map(({ key, count }) => {
          const choice = { group, key };
          const isOn = isChosen(choice);
          return (
            <li key={key}>
              <Link
                to={{ search: `?${toggled(choice)}` }}
                preventScrollReset
                aria-current={isOn ? 'true' : undefined}
              >
                <span className="facets__tick">{isOn && <Icon name="check" />}</span>
                <span className="facets__label">{labelOf(choice)}</span>{' '}
                <span className="facets__count" aria-hidden="true">
                  {number(count)}
                </span>
                <span className="kern-sr-only">{t('facet.hits', { count })}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      {all.length > SHOWN && (
        <button type="button" className="facets__more" onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('facet.fewer') : t('facet.more', { count: all.length })}
        </button>
      )}
    </section>
  );
}
