import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { entryAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { PagedRows } from '../../../app/page/PagedRows.js';
import { usePaging } from '../../../app/page/Paging.js';
import { StatusBadge } from '../../../app/status/StatusBadge.js';
import type { EntryFilter } from '../../../gql/graphql.js';
import { leadOf } from './lead.js';

const PAGE_SIZE = 50;

const EntryListDocument = graphql(`
  query EntryList($filter: EntryFilter!, $asOf: AsOf, $limit: Int!, $offset: Int!) {
    entries(filter: $filter, asOf: $asOf, limit: $limit, offset: $offset) {
      totalItems
      items {
        id
        kind
        slug
        title
        status {
          kind
          from
          until
        }
        ownerTeam {
          id
          name
        }
        topics {
          id
          name
        }
        effective {
          id
          facts
        }
      }
    }
  }
`);

/** Entries that pass the filters, with the sentence that says most about each. */
export function EntryList({ filter }: { filter: EntryFilter }) {
  const { t } = useTranslation('reading');
  const { asOf } = useAsOf();
  const { offset } = usePaging(PAGE_SIZE);
  const { data, previousData, error, refetch } = useQuery(EntryListDocument, {
    variables: { filter, asOf, limit: PAGE_SIZE, offset },
  });
  const list = (data ?? previousData)?.entries;
  return (
    <PagedRows
      {...{ list, error }}
      pageSize={PAGE_SIZE}
      count={t('list.count', { count: list?.totalItems ?? 0 })}
      empty={{ title: t('list.empty'), advice: t('list.empty-advice') }}
      retry={() => void refetch()}
    >
      {(entry) => (
        <li key={entry.id}>
          <AppLink className="rows__title" to={entryAddress(entry)}>
            {entry.title}
          </AppLink>
          {entry.effective && <p className="rows__lead">{leadOf(entry.effective.facts)}</p>}
          <p className="rows__meta">
            <StatusBadge status={entry.status} />
            {entry.effective && (
              <span>{t(`binding.force.${entry.effective.facts.binding.force}`)}</span>
            )}
            <span>{entry.topics.map(({ name }) => name).join(', ')}</span>
            <span>{entry.ownerTeam.name}</span>
          </p>
        </li>
      )}
    </PagedRows>
  );
}
