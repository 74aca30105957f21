import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';

export const ReviewCareQuery = graphql(`
  fragment ReviewCare_query on Query {
    reviews: reviewQueue(limit: 1) {
      dueItems
      soonItems
    }
    myReviews: reviewQueue(limit: 1, mine: true) {
      dueItems
    }
  }
`);

/** How many pages wait to be looked at again, and how many of them are one's own. */
export function ReviewCare({ query }: { query: FragmentType<typeof ReviewCareQuery> }) {
  const { t } = useTranslation('reviews');
  const { reviews, myReviews } = readFragment(ReviewCareQuery, query);
  return (
    <section className="section">
      <h2>{t('title')}</h2>
      <ul className="rows">
        <li>
          <AppLink to="/redaktion/ueberpruefungen">
            {t('count.due', { count: reviews.dueItems })}
          </AppLink>
          <p className="rows__meta">
            <span>{t('count.soon', { count: reviews.soonItems })}</span>
            {myReviews.dueItems > 0 && (
              <AppLink to="/redaktion/ueberpruefungen?meine=ja">
                {t('count.mine', { count: myReviews.dueItems })}
              </AppLink>
            )}
          </p>
        </li>
      </ul>
    </section>
  );
}
