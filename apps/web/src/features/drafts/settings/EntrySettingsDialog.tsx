import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FailuresDocument } from '../../../app/failures/failures.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import type { EntrySettingsButton_EntryFragment } from '../../../gql/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
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
  const [update, { data, error, loading }] = useMutation(UpdateEntrySettingsDocument, {
    errorPolicy: 'all',
    // The entry is kept below each query that showed it: those on the screen ask again.
    refetchQueries: 'active',
  });
  const result = data?.result;
  const failures =
    result?.__typename === 'Failures' ? readFragment(FailuresDocument, result).failures : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { ...value, aliases: filled(value.aliases), slug: slug.trim(), ...plan };
    const saved = await update({ variables: { id: entry.id, input } });
    if (saved.data?.result.__typename === 'Entry') close();
  };
  return (
    <Dialog title={t('drafts:settings.title')} close={close}>
      <form className="form" onSubmit={(event) => void submit(event)} noValidate>
        <FieldProblems value={failures}>
          <FailureList failures={failures} />
          {error && <FailedQuery error={error} />}
          <TextField path="slug" value={slug} onChange={setSlug} maxLength={80} />
          <EntryFields value={value} onChange={setValue} />
          <ReviewFields entryId={entry.id} value={plan} onChange={setPlan} />
        </FieldProblems>
        <div className="form-actions">
          <Button type="submit" variant="primary" disabled={loading}>
            {t('common:save')}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
