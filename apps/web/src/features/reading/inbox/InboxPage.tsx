import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAddress } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { unattended } from '../../../app/client/unattended.js';
import { useShortcuts } from '../../../app/keys/useShortcuts.js';
import { useInboxEvents } from '../../../app/live/useLiveInbox.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import { Page } from '../../../app/page/Page.js';
import { useRemembered } from '../../../ui/useRemembered.js';
import { Empty } from '../../../ui/Empty.js';
import { InboxList } from './InboxList.js';
import { InboxStates } from './InboxStates.js';
import { inOrder, laterPublications } from './later.js';
import { ReadingPane } from './ReadingPane.js';

const InboxDocument = graphql(`
  query Inbox($state: InboxState!) {
    inbox(state: $state, limit: 100) {
      totalItems
      items {
        publication {
          id
        }
        ...InboxList_item
      }
    }
  }
`);

/**
 * List and notice side by side. Opening one changes nothing: only the button (or `e`) acknowledges, and
 * `s` puts one at the end of the list, in this browser.
 */
export default function InboxPage() {
  const { t } = useTranslation('reading');
  const { publicationId } = useParams();
  const [params] = useSearchParams();
  const state = params.get('status') === 'erledigt' ? 'DONE' : 'OPEN';
  const client = useApolloClient();
  const variables = { state } as const;
  const { data, previousData, error, refetch } = useQuery(InboxDocument, { variables });
  useInboxEvents(() => {
    client.query({ query: InboxDocument, variables, ...unattended }).catch(() => {});
  });
  const [later, setLater] = useRemembered(laterPublications);
  const navigate = useNavigate();
  const address = useAddress();
  const list = (data ?? previousData)?.inbox;
  // What is done stands as it was acknowledged, the latest first.
  const items = inOrder(list?.items ?? [], state === 'OPEN' ? later : []);
  const place = items.findIndex(({ publication }) => publication.id === publicationId);
  const query = state === 'DONE' ? '?status=erledigt' : '';
  const open = (index: number) => {
    const item = items[index];
    if (item) void navigate(address(`/posteingang/${item.publication.id}${query}`));
  };
  useShortcuts([
    { key: 'j', label: t('inbox.keys.next'), run: () => open(place + 1) },
    { key: 'k', label: t('inbox.keys.previous'), run: () => open(Math.max(place - 1, 0)) },
    {
      key: 's',
      label: t('inbox.keys.later'),
      run: () => {
        if (!publicationId) return;
        setLater([...later.filter((id) => id !== publicationId), publicationId]);
        open(place + 1);
      },
    },
  ]);
  useEffect(() => {
    document.getElementById(`posten-${publicationId}`)?.scrollIntoView({ block: 'nearest' });
  }, [publicationId]);
  if (error && !list) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!list) return <LoadingPage width="wide" />;
  return (
    <Page title={t('inbox.title')} width="wide" intro={<InboxStates state={state} />}>
      <div className={`inbox${publicationId ? ' inbox--reading' : ''}`}>
        {items.length > 0 ? (
          <InboxList items={items} openId={publicationId} query={query} later={later} />
        ) : (
          <Empty title={t(`inbox.empty.${state}.title`)}>
            <p>{t(`inbox.empty.${state}.explanation`)}</p>
          </Empty>
        )}
        {publicationId ? (
          <ReadingPane key={publicationId} publicationId={publicationId} />
        ) : (
          items.length > 0 && <p className="inbox__hint muted">{t('inbox.choose')}</p>
        )}
      </div>
    </Page>
  );
}
