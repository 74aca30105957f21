import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import type { EntryStatusKind } from '../../../gql/graphql.js';
import type { ListFilter } from './useListFilter.js';

const ListFiltersDocument = graphql(`
  query ListFilters {
    topics {
      id
      slug
      name
    }
    teams {
      id
      name
    }
  }
`);

const statuses = ['IN_FORCE', 'FUTURE', 'ENDED'] satisfies EntryStatusKind[];

interface ListFiltersProps {
  filter: ListFilter;
  set: (name: keyof ListFilter, value: string) => void;
}

/** Subject, team and state; what is chosen stands in the address. */
export function ListFilters({ filter, set }: ListFiltersProps) {
  const { t } = useTranslation('reading');
  const { data } = useQuery(ListFiltersDocument);
  return (
    <form className="fields" role="search" aria-label={t('list.filters')}>
      <Choice
        id="thema"
        label={t('list.topic')}
        value={filter.topic}
        all={t('list.all-topics')}
        options={data?.topics.map(({ slug, name }) => ({ value: slug, name })) ?? []}
        choose={(value) => set('topic', value)}
      />
      <Choice
        id="team"
        label={t('list.team')}
        value={filter.teamId}
        all={t('list.all-teams')}
        options={data?.teams.map(({ id, name }) => ({ value: id, name })) ?? []}
        choose={(value) => set('teamId', value)}
      />
      <Choice
        id="status"
        label={t('list.status')}
        value={filter.status}
        all={t('list.all-statuses')}
        options={statuses.map((kind) => ({ value: kind, name: t(`list.statuses.${kind}`) }))}
        choose={(value) => set('status', value)}
      />
    </form>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  all: string;
  options: { value: string; name: string }[];
  choose: (value: string) => void;
}

function Choice({ id, label, value, all, options, choose }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
