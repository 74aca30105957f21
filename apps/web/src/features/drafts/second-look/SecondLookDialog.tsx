import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { FormDialog } from '../../../app/failures/FormDialog.js';
import { FormTextArea } from '../../../app/failures/FormInput.js';
import { useChangeThenRead } from '../../../app/failures/useChangeThenRead.js';
import type { SecondLookOutcome } from '../../../gql/graphql.js';
import './SecondLook.js';

const RecordSecondLook = graphql(`
  mutation RecordSecondLook($publicationId: ID!, $outcome: SecondLookOutcome!, $note: String!) {
    result: recordSecondLook(publicationId: $publicationId, outcome: $outcome, note: $note) {
      __typename
      ... on Publication {
        id
        ...SecondLook_publication
      }
      ...Failures_result
    }
  }
`);

interface SecondLookDialogProps {
  /** The version on the screen. */
  publication: { id: string; sequence: number; title: string };
  close: () => void;
}

const outcomes: readonly SecondLookOutcome[] = ['AGREED', 'OBJECTED'];

/** Records what the second person found. It stays with the version for good. */
export default function SecondLookDialog({ publication, close }: SecondLookDialogProps) {
  const { t } = useTranslation('publishing');
  const [outcome, setOutcome] = useState<SecondLookOutcome>('AGREED');
  const [note, setNote] = useState('');
  const { change, failures, error, isBusy } = useChangeThenRead(RecordSecondLook, [
    'Editing',
    'SecondLooks',
  ]);
  const { id, sequence, title } = publication;
  const submit = async () => {
    if (await change({ publicationId: id, outcome, note: note.trim() })) close();
  };
  return (
    <FormDialog
      title={t('second-look.title', { title, number: sequence })}
      action={t('second-look.action')}
      fields={['note']}
      {...{ close, failures, error, isBusy }}
      onSubmit={submit}
    >
      <p>{t('second-look.explanation')}</p>
      <fieldset className="list-field">
        <legend>{t('second-look.outcome')}</legend>
        {outcomes.map((value) => (
          <label key={value} className="check">
            <input
              type="radio"
              name="outcome"
              autoFocus={value === 'AGREED'}
              checked={outcome === value}
              onChange={() => setOutcome(value)}
            />
            {t(`second-look.choice.${value}`)}
          </label>
        ))}
      </fieldset>
      <FormTextArea
        name="note"
        label={t(`second-look.note.${outcome}`)}
        hint={t('second-look.note-hint')}
        failures={failures}
        rows={4}
        maxLength={2000}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  );
}
