import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../../app/client/graphql.js';
import { EditingNav } from '../../../app/editing/EditingNav.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import { Page } from '../../../app/page/Page.js';
import { Paging, usePaging } from '../../../app/page/Paging.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import { Icon } from '../../../ui/Icon.js';
import '../parts/search-terms.css';
import { useTypedParam } from '../parts/useTypedParam.js';
import { RuleFilter } from './RuleFilter.js';
import { RuleList } from './RuleList.js';
import { RulePanel } from './RulePanel.js';
import { TermRuleFields } from './term-rule.js';
import { TryOut } from './TryOut.js';
import { selections, useRulesAddress } from './useRulesAddress.js';

const TermRulesDocument = graphql(`
  query TermRules(
    $search: String
    $origin: TermRuleOrigin
    $isOn: Boolean
    $offset: Int!
    $id: ID!
    $isOpen: Boolean!
  ) {
    termRules(search: $search, origin: $origin, isOn: $isOn, limit: 50, offset: $offset) {
      totalItems
      items {
        id
        ...TermRule_fields
      }
    }
    termRule(id: $id) @include(if: $isOpen) {
      id
      ...TermRule_fields
    }
  }
`);

/** As `limit` above: a literal there lets the API see what the query costs. */
const PAGE_SIZE = 50;

/** What the search understands beyond the words as they are typed, and how the office adds to it. */
export default function TermRulesPage() {
  const { t } = useTranslation('search-terms');
  const { selection, chosenId, isNew, addressOf } = useRulesAddress();
  const { offset } = usePaging(PAGE_SIZE);
  const filter = useTypedParam('filter');
  const { data, previousData, error, loading, refetch } = useQuery(TermRulesDocument, {
    variables: {
      search: filter.settled,
      ...selections[selection],
      offset,
      id: chosenId ?? '',
      isOpen: chosenId !== null,
    },
  });
  const shown = data ?? previousData;
  if (error && !shown) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!shown) return <LoadingPage width="wide" />;
  const { items, totalItems } = shown.termRules;
  const chosen = data?.termRule ? readFragment(TermRuleFields, data.termRule) : null;
  return (
    <Page
      title={t('rules.title')}
      width="wide"
      intro={
        <>
          <EditingNav />
          <p className="muted">{t('rules.lead')}</p>
        </>
      }
      actions={
        <Link to={addressOf('neu')} className="button button--primary button--default">
          <Icon name="plus" />
          {t('rules.new')}
        </Link>
      }
    >
      <div className="terms" aria-busy={loading}>
        {isNew || chosenId !== null ? (
          <RulePanel
            key={chosenId ?? 'neu'}
            rule={chosen}
            isMissing={chosenId !== null && chosen === null && !loading}
          />
        ) : (
          <section className="terms__panel stack" aria-labelledby="ausprobieren">
            <h2 id="ausprobieren">{t('try.title')}</h2>
            <TryOut />
          </section>
        )}
        <div className="stack">
          <RuleFilter text={filter.text} onType={filter.setText} />
          <p className="muted small" role="status">
            {t('rules.count', { count: totalItems })}
          </p>
          <RuleList rules={readFragment(TermRuleFields, items)} chosenId={chosenId} />
          <Paging pageSize={PAGE_SIZE} totalItems={totalItems} />
        </div>
      </div>
    </Page>
  );
}
