import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { entryAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { Page } from '../../../app/page/Page.js';
import { StatusBadge } from '../../../app/status/StatusBadge.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Empty } from '../../../ui/Empty.js';
import { HistoryChart } from './HistoryChart.js';
import { HistoryTable } from './HistoryTable.js';
import { linesOf } from './lines.js';
import './history.css';

const HistoryViewEntry = graphql(`
  fragment HistoryView_entry on Entry {
    kind
    slug
    title
    status {
      kind
      from
      until
    }
    publications {
      id
      kind
      sequence
      validFrom
      validUntil
      withdraws
      recordedAt
      ...HistoryRow_publication
    }
  }
`);

/** The history of an entry: drawn to scale, and in a table that says the same and more. */
export function HistoryView({ entry: masked }: { entry: FragmentType<typeof HistoryViewEntry> }) {
  const { t } = useTranslation('history');
  const entry = readFragment(HistoryViewEntry, masked);
  const { day } = useAsOf();
  const lines = useMemo(() => linesOf(entry.publications, day), [entry.publications, day]);
  return (
    <Page
      title={t('title', { title: entry.title })}
      kicker={
        <span className="kicker">
          <AppLink to={entryAddress(entry)}>{t('to-entry')}</AppLink>
        </span>
      }
      width="wide"
      intro={<StatusBadge status={entry.status} />}
    >
      {lines.length === 0 ? (
        <Empty title={t('empty')} />
      ) : (
        <>
          <HistoryChart lines={lines} />
          <HistoryTable lines={lines} address={entryAddress(entry)} />
        </>
      )}
    </Page>
  );
}
