import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { EditingNav } from '../../../app/editing/EditingNav.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import { Page } from '../../../app/page/Page.js';
import { Empty } from '../../../ui/Empty.js';
import { SecondLookRow } from './SecondLookRow.js';

const SecondLooksDocument = graphql(`
  query SecondLooks {
    open: secondLooks(standing: OPEN, limit: 50) {
      totalItems
      items {
        id
        ...SecondLookRow_publication
      }
    }
    objected: secondLooks(standing: OBJECTED, limit: 50) {
      totalItems
      items {
        id
        ...SecondLookRow_publication
      }
    }
  }
`);

/** Zweiter Blick: what went out without an approver and nobody has looked at; and what was objected to. */
export default function SecondLooksPage() {
  const { t } = useTranslation('publishing');
  const { data, error, refetch } = useQuery(SecondLooksDocument, {
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  const groups = ['open', 'objected'] as const;
  return (
    <Page
      title={t('second-look.page')}
      intro={
        <>
          <EditingNav />
          <p className="muted">{t('second-look.lead')}</p>
        </>
      }
    >
      {groups.map((group) => (
        <section key={group} className="section">
          <h2>{t(`second-look.group.${group}`, { count: data[group].totalItems })}</h2>
          {data[group].items.length === 0 ? (
            <Empty title={t(`second-look.empty.${group}`)} />
          ) : (
            <ul className="rows">
              {data[group].items.map((publication) => (
                <SecondLookRow key={publication.id} publication={publication} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </Page>
  );
}
