import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { EditingNav } from '../../../app/editing/EditingNav.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import { Page } from '../../../app/page/Page.js';
import { PagedRows } from '../../../app/page/PagedRows.js';
import { usePaging } from '../../../app/page/Paging.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import '../drafts.css';
import { DeskRow, DeskRowDraft } from './DeskRow.js';
import { useDeskKeys } from './useDeskKeys.js';

const ReviewDeskDocument = graphql(`
  query ReviewDesk($scope: ReviewDeskScope!, $offset: Int!) {
    reviewDesk(scope: $scope, limit: 25, offset: $offset) {
      totalItems
      mineItems
      teamsItems
      allItems
      items {
        id
        ...DeskRow_draft
      }
    }
  }
`);

/** As `limit` above: a literal there lets the API see what the query costs. */
const PAGE_SIZE = 25;

/** The views by the name they have in the address; the first is what stands there unnamed. */
const views = { mir: 'MINE', teams: 'TEAMS', alle: 'ALL' } as const;
const words = { mir: 'mine', teams: 'teams', alle: 'all' } as const;
type View = keyof typeof views;
const names = Object.keys(views) as View[];

/** Drafts that wait for approval: mine to look at, my teams', all; what has waited longest first. */
export default function ReviewDeskPage() {
  const { t } = useTranslation('draft-review');
  const [params] = useSearchParams();
  const view = names.find((name) => name === params.get('ansicht')) ?? 'mir';
  const { offset } = usePaging(PAGE_SIZE);
  const { data, previousData, error, loading, refetch } = useQuery(ReviewDeskDocument, {
    variables: { scope: views[view], offset },
    fetchPolicy: 'cache-and-network',
  });
  useDeskKeys();
  const shown = data ?? previousData;
  if (error && !shown) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!shown) return <LoadingPage />;
  const { reviewDesk: desk } = shown;
  const counts = { mir: desk.mineItems, teams: desk.teamsItems, alle: desk.allItems };
  return (
    <Page
      title={t('desk.title')}
      intro={
        <>
          <EditingNav />
          <p className="muted">{t('desk.lead')}</p>
        </>
      }
    >
      <nav className="tabs" aria-label={t('desk.views')}>
        {names.map((name) => (
          <AppLink
            key={name}
            to={`/redaktion/freigaben${name === 'mir' ? '' : `?ansicht=${name}`}`}
            aria-current={name === view ? 'page' : undefined}
          >
            {t(`desk.${words[name]}`, { count: counts[name] })}
          </AppLink>
        ))}
      </nav>
      <PagedRows
        list={{ items: readFragment(DeskRowDraft, desk.items), totalItems: desk.totalItems }}
        pageSize={PAGE_SIZE}
        empty={{ title: t(`desk.empty.${words[view]}`) }}
        isBusy={loading}
      >
        {(draft) => <DeskRow key={draft.id} draft={draft} />}
      </PagedRows>
    </Page>
  );
}
