import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import type { Visibility } from '../../../gql/graphql.js';
import { CheckGroup } from '../fields/CheckGroup.js';
import { ChoiceField } from '../fields/ChoiceField.js';
import { ListField } from '../fields/ListField.js';
import { TextField } from '../fields/TextField.js';

const EntryFieldsDocument = graphql(`
  query EntryFields {
    teams {
      id
      name
    }
    topics {
      id
      name
    }
  }
`);

export interface EntryFieldValues {
  ownerTeamId: string;
  visibility: Visibility;
  visibleTeamIds: string[];
  topicIds: string[];
  aliases: string[];
}

interface EntryFieldsProps {
  value: EntryFieldValues;
  onChange: (value: EntryFieldValues) => void;
}

/** What belongs to an entry and not to one of its versions: owner, who may see it, how it is found. */
export function EntryFields({ value, onChange }: EntryFieldsProps) {
  const { t } = useTranslation('drafts');
  const { data } = useQuery(EntryFieldsDocument);
  const set = (part: Partial<EntryFieldValues>) => onChange({ ...value, ...part });
  const teams = data?.teams ?? [];
  const options = teams.map(({ id, name }) => ({ key: id, name }));
  const teamIds = ['', ...teams.map(({ id }) => id)];
  return (
    <>
      <ChoiceField
        path="ownerTeamId"
        value={value.ownerTeamId}
        options={teamIds}
        nameOf={(id) => teams.find((team) => team.id === id)?.name ?? t('choose')}
        onChange={(ownerTeamId) => set({ ownerTeamId })}
      />
      <ChoiceField
        path="visibility"
        value={value.visibility}
        options={['EVERYONE', 'TEAMS']}
        nameOf={(visibility) => t(`visibility.${visibility}`)}
        onChange={(visibility) => set({ visibility })}
      />
      {value.visibility === 'TEAMS' && (
        <CheckGroup
          path="visibleTeamIds"
          options={options}
          chosen={value.visibleTeamIds}
          onChange={(visibleTeamIds) => set({ visibleTeamIds })}
        />
      )}
      <CheckGroup
        path="topicIds"
        options={(data?.topics ?? []).map(({ id, name }) => ({ key: id, name }))}
        chosen={value.topicIds}
        onChange={(topicIds) => set({ topicIds })}
      />
      <ListField
        path="aliases"
        items={value.aliases}
        create={() => ''}
        onChange={(aliases) => set({ aliases })}
      >
        {(alias, change, path) => (
          <TextField path={path} value={alias} onChange={change} labelHidden maxLength={120} />
        )}
      </ListField>
    </>
  );
}

/** Names as they are sent: rows left empty are none. */
export function filled(names: readonly string[]): string[] {
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
