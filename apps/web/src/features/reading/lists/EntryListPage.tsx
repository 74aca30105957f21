import { useTranslation } from 'react-i18next';
import { Page } from '../../../app/page/Page.js';
import type { EntryKind } from '../../../gql/graphql.js';
import { EntryList } from './EntryList.js';
import { ListFilters } from './ListFilters.js';
import { useListFilter } from './useListFilter.js';

function EntryListPage({ kind }: { kind: EntryKind }) {
  const { t } = useTranslation('reading');
  const { filter, query, set } = useListFilter(kind);
  return (
    <Page title={t(`list.title.${kind}`)} intro={<ListFilters filter={filter} set={set} />}>
      <EntryList filter={query} />
    </Page>
  );
}

export const TopicListPage = () => <EntryListPage kind="LEGAL_ARTICLE" />;
export const InstructionListPage = () => <EntryListPage kind="PROCESS_INSTRUCTION" />;
export const NoticeListPage = () => <EntryListPage kind="CHANGE_NOTICE" />;
