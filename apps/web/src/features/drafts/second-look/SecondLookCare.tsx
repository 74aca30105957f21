import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';

const SecondLookCareQuery = graphql(`
  fragment SecondLookCare_query on Query {
    unseen: secondLooks(standing: OPEN, limit: 1) {
      totalItems
    }
    objected: secondLooks(standing: OBJECTED, limit: 1) {
      totalItems
    }
  }
`);

/** How many versions wait for a second look, and how many were objected to. */
export function SecondLookCare({ query }: { query: FragmentType<typeof SecondLookCareQuery> }) {
  const { t } = useTranslation('publishing');
  const { unseen, objected } = readFragment(SecondLookCareQuery, query);
  return (
    <section className="section">
      <h2>{t('second-look.page')}</h2>
      <ul className="rows">
        <li>
          <AppLink to="/redaktion/zweiter-blick">
            {t('second-look.count', { count: unseen.totalItems })}
          </AppLink>
          {objected.totalItems > 0 && (
            <p className="rows__meta">
              <span>{t('second-look.objections', { count: objected.totalItems })}</span>
            </p>
          )}
        </li>
      </ul>
    </section>
  );
}
