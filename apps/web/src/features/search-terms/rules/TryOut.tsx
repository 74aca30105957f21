import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import { useSettled } from '../../../ui/useSettled.js';
import { useTypedParam } from '../parts/useTypedParam.js';
import { ReadingList, ReadingListReading } from './ReadingList.js';
import type { RuleInput } from './term-rule.js';

const SearchReadingsDocument = graphql(`
  query SearchReadings($query: String!, $rule: TermRuleInput, $id: ID) {
    searchReadings(query: $query, rule: $rule, id: $id) {
      now {
        ...ReadingList_reading
      }
      then {
        ...ReadingList_reading
      }
    }
  }
`);

interface TryOutProps {
  /** As it is in the form; left out, only what holds now is shown. */
  rule?: RuleInput;
  id?: string | null;
}

/** How the search reads a text, now and with the rule as it stands in the form. */
export function TryOut({ rule, id = null }: TryOutProps) {
  const { t } = useTranslation('search-terms');
  const { text, setText, settled } = useTypedParam('probe');
  const tried = useSettled(rule, 150);
  const { data, previousData, error } = useQuery(SearchReadingsDocument, {
    variables: { query: settled, rule: tried, id },
    skip: settled === '',
    fetchPolicy: 'network-only',
  });
  const readings = settled === '' ? undefined : (data ?? previousData)?.searchReadings;
  const now = readings && readFragment(ReadingListReading, readings.now);
  const then = readings?.then && readFragment(ReadingListReading, readings.then);
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor="probe">{t('try.label')}</label>
        <input
          id="probe"
          type="search"
          value={text}
          maxLength={200}
          placeholder={t('try.placeholder')}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {error && <FailedQuery error={error} />}
      <div className="terms__readings" aria-live="polite">
        {now && <ReadingList title={t(then ? 'try.now' : 'try.reads')} readings={now} />}
        {now && then && <ReadingList title={t('try.then')} readings={then} before={now} />}
      </div>
    </div>
  );
}
