import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import { Page } from '../../../app/page/Page.js';
import { PagedRows } from '../../../app/page/PagedRows.js';
import { usePaging } from '../../../app/page/Paging.js';
import { useMay } from '../../../app/viewer/viewer.js';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import '../figures.css';
import { FigureRow } from './FigureRow.js';

const FigureListDocument = graphql(`
  query FigureList($asOf: AsOf, $offset: Int!) {
    figures(asOf: $asOf, limit: 50, offset: $offset) {
      totalItems
      items {
        key
        ...FigureRow_figure
      }
    }
  }
`);

/** As `limit` above. */
const PAGE_SIZE = 50;

const NewFigureDialog = lazy(() => import('../forms/NewFigureDialog.js'));

/** Rechengrößen: each with what it is on the chosen day, and what comes next. */
export default function FigureListPage() {
  const { t } = useTranslation('figures');
  const { asOf, day } = useAsOf();
  const mayPropose = useMay('FIGURE_PROPOSE');
  const { offset } = usePaging(PAGE_SIZE);
  const [isCreating, setCreating] = useState(false);
  const { data, previousData, error, refetch } = useQuery(FigureListDocument, {
    variables: { asOf, offset },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  if (error && !shown) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!shown) return <LoadingPage />;
  return (
    <Page
      title={t('title')}
      intro={<p className="muted">{t('lead')}</p>}
      actions={
        mayPropose && (
          <Button onClick={() => setCreating(true)}>
            <Icon name="plus" />
            {t('list.new')}
          </Button>
        )
      }
    >
      <PagedRows
        list={shown.figures}
        pageSize={PAGE_SIZE}
        empty={{ title: t('list.none-yet'), advice: t('list.ask') }}
      >
        {(figure) => <FigureRow key={figure.key} figure={figure} day={day} />}
      </PagedRows>
      {isCreating && (
        <Suspense fallback={null}>
          <NewFigureDialog close={() => setCreating(false)} />
        </Suspense>
      )}
    </Page>
  );
}
