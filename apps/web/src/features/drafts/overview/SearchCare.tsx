import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';

export const SearchCareQuery = graphql(`
  fragment SearchCare_query on Query {
    missing: searchesWithoutResult(limit: 3) {
      totalItems
      items {
        id
        text
        reports
      }
    }
    own: termRules(origin: OWN, limit: 1) {
      totalItems
    }
    changed: termRules(origin: CHANGED, limit: 1) {
      totalItems
    }
    off: termRules(isOn: false, limit: 1) {
      totalItems
    }
  }
`);

/** What the search needs of the coordinators: what it found nothing for, and the rules it reads by. */
export function SearchCare({ query }: { query: FragmentType<typeof SearchCareQuery> }) {
  const { t } = useTranslation('search-terms');
  const { missing, own, changed, off } = readFragment(SearchCareQuery, query);
  return (
    <section className="section">
      <h2>{t('care.title')}</h2>
      <ul className="rows">
        <li>
          <AppLink to="/redaktion/suchen-ohne-treffer">
            {t('care.missing', { count: missing.totalItems })}
          </AppLink>
          {missing.items.length > 0 && (
            <p className="rows__meta">
              {missing.items.map(({ id, text, reports }) => (
                <span key={id}>
                  {t('missing.quoted', { text })} ({t('care.reported', { count: reports })})
                </span>
              ))}
            </p>
          )}
        </li>
        <li>
          <AppLink to="/redaktion/sprachregeln">{t('care.rules')}</AppLink>
          <p className="rows__meta">
            <span>{t('care.own', { count: own.totalItems })}</span>
            <span>{t('care.changed', { count: changed.totalItems })}</span>
            <span>{t('care.off', { count: off.totalItems })}</span>
          </p>
        </li>
      </ul>
    </section>
  );
}
