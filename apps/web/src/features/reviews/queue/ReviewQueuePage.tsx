import { useQuery } from '@apollo/client/react';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { EditingNav } from '../../../app/editing/EditingNav.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import { Page } from '../../../app/page/Page.js';
import { PagedRows } from '../../../app/page/PagedRows.js';
import { usePaging } from '../../../app/page/Paging.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import { Notice } from '../../../ui/Notice.js';
import { ConfirmDialog } from '../confirm/lazy.js';
import type { Confirmed } from '../confirm/useConfirmReview.js';
import '../reviews.css';
import { QueueFilter } from './QueueFilter.js';
import { QueueRow, QueueRowEntry } from './QueueRow.js';
import { useQueueAddress } from './useQueueAddress.js';
import { useRowKeys } from './useRowKeys.js';

const ReviewQueueDocument = graphql(`
  query ReviewQueue($standing: ReviewStanding, $teamId: ID, $mine: Boolean!, $offset: Int!) {
    reviewQueue(standing: $standing, teamId: $teamId, mine: $mine, limit: 25, offset: $offset) {
      totalItems
      dueItems
      soonItems
      items {
        id
        ...QueueRow_entry
      }
    }
    teams {
      id
      name
    }
  }
`);

/** As `limit` above: a literal there lets the API see what the query costs. */
const PAGE_SIZE = 25;

/** Überprüfung fällig: what one may confirm as still right, what has been due longest first. */
export default function ReviewQueuePage() {
  const { t } = useTranslation('reviews');
  const { day } = useFormat();
  const { view, standing, isMine, teamId } = useQueueAddress();
  const { offset } = usePaging(PAGE_SIZE);
  const [confirmingId, setConfirmingId] = useState<string | null>(null);
  const [done, setDone] = useState<Confirmed | null>(null);
  const message = useRef<HTMLDivElement>(null);
  const { data, previousData, error, loading, refetch } = useQuery(ReviewQueueDocument, {
    variables: { standing, teamId: teamId || null, mine: isMine, offset },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const rows = [...readFragment(QueueRowEntry, shown?.reviewQueue.items ?? [])];
  useRowKeys((row) => setConfirmingId(rows[row]?.id ?? null));
  // The row that was confirmed is gone, and with it what the dialog would give the focus back to.
  useEffect(() => message.current?.focus(), [done]);
  if (error && !shown) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!shown) return <LoadingPage />;
  const { dueItems, soonItems, totalItems } = shown.reviewQueue;
  const confirming = rows.find(({ id }) => id === confirmingId);
  return (
    <Page
      title={t('title')}
      intro={
        <>
          <EditingNav />
          <p className="muted">{t('lead')}</p>
        </>
      }
    >
      <QueueFilter teams={shown.teams} />
      {done && (
        <div ref={message} tabIndex={-1} className="reviews__done">
          <Notice
            tone="success"
            title={t(done.entry.reviewDueOn ? 'confirm.done-next' : 'confirm.done', {
              title: done.title,
              day: done.entry.reviewDueOn ? day(done.entry.reviewDueOn) : '',
            })}
          />
        </div>
      )}
      <p className="muted">
        {t('count.both', {
          due: t('count.due', { count: dueItems }),
          soon: t('count.soon', { count: soonItems }),
        })}
      </p>
      <PagedRows
        list={{ items: rows, totalItems }}
        pageSize={PAGE_SIZE}
        empty={{ title: t(`empty.${view}.title`), advice: t(`empty.${view}.why`) }}
        isBusy={loading}
      >
        {(entry) => (
          <QueueRow key={entry.id} entry={entry} onConfirm={() => setConfirmingId(entry.id)} />
        )}
      </PagedRows>
      {confirming?.effective && (
        <Suspense fallback={null}>
          <ConfirmDialog
            entryId={confirming.id}
            title={confirming.effective.title}
            publication={confirming.effective}
            close={() => setConfirmingId(null)}
            onConfirmed={setDone}
          />
        </Suspense>
      )}
    </Page>
  );
}
