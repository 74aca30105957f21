import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { FormDialog } from '../../../app/failures/FormDialog.js';
import { useChangeThenRead } from '../../../app/failures/useChangeThenRead.js';
import type { EntrySettingsButton_EntryFragment } from '../../../gql/graphql.js';
import { FieldProblems } from '../fields/field.js';
import { TextField } from '../fields/TextField.js';
import { EntryFields, filled } from './EntryFields.js';
import { ReviewFields } from './ReviewFields.js';

const UpdateEntrySettingsDocument = graphql(`
  mutation UpdateEntrySettings($id: ID!, $input: EntrySettingsInput!) {
    result: updateEntrySettings(id: $id, input: $input) {
      __typename
      ... on Entry {
        id
      }
      ...Failures_result
    }
  }
`);

interface EntrySettingsDialogProps {
  entry: EntrySettingsButton_EntryFragment;
  close: () => void;
}

export default function EntrySettingsDialog({ entry, close }: EntrySettingsDialogProps) {
  const { t } = useTranslation(['drafts', 'common']);
  const [slug, setSlug] = useState(entry.slug);
  const [plan, setPlan] = useState({
    reviewAppointedOn: entry.reviewAppointedOn ?? null,
    reviewIntervalMonths: entry.reviewIntervalMonths ?? null,
    responsibleId: entry.responsible?.id ?? null,
  });
  const [value, setValue] = useState({
    ownerTeamId: entry.ownerTeam.id,
    visibility: entry.visibility,
    visibleTeamIds: entry.visibleTeams.map(({ id }) => id),
    topicIds: entry.topics.map(({ id }) => id),
    aliases: entry.aliases,
  });
  // The entry is kept below each query that showed it: those on the screen ask again.
  const { change, failures, error, isBusy } = useChangeThenRead(
    UpdateEntrySettingsDocument,
    'active',
  );
  const submit = async () => {
    const input = { ...value, aliases: filled(value.aliases), slug: slug.trim(), ...plan };
    if (await change({ id: entry.id, input })) close();
  };
  return (
    <FormDialog
      title={t('drafts:settings.title')}
      action={t('common:save')}
      {...{ close, failures, error, isBusy }}
      onSubmit={submit}
    >
      <FieldProblems value={failures}>
        <TextField path="slug" value={slug} onChange={setSlug} maxLength={80} />
        <EntryFields value={value} onChange={setValue} />
        <ReviewFields entryId={entry.id} value={plan} onChange={setPlan} />
      </FieldProblems>
    </FormDialog>
  );
}
