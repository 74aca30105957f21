import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FormField } from '../../../app/failures/FormField.js';
import { useChangeThenRead } from '../../../app/failures/useChangeThenRead.js';
import { focusHeading } from '../../../ui/focus-heading.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import type { SecondLookOutcome } from '../../../gql/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
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
  const { t } = useTranslation(['publishing', 'common']);
  const [outcome, setOutcome] = useState<SecondLookOutcome>('AGREED');
  const [note, setNote] = useState('');
  const { change, failures, error, isBusy } = useChangeThenRead(RecordSecondLook, [
    'Editing',
    'SecondLooks',
  ]);
  const { id, sequence, title } = publication;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    if (!(await change({ publicationId: id, outcome, note: note.trim() }))) return;
    close();
    focusHeading();
  };
  return (
    <Dialog title={t('publishing:second-look.title', { title, number: sequence })} close={close}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p>{t('publishing:second-look.explanation')}</p>
        <FailureList failures={failures.filter(({ path }) => path !== 'note')} />
        {error && <FailedQuery error={error} />}
        <fieldset className="list-field">
          <legend>{t('publishing:second-look.outcome')}</legend>
          {outcomes.map((value) => (
            <label key={value} className="check">
              <input
                type="radio"
                name="outcome"
                autoFocus={value === 'AGREED'}
                checked={outcome === value}
                onChange={() => setOutcome(value)}
              />
              {t(`publishing:second-look.choice.${value}`)}
            </label>
          ))}
        </fieldset>
        <FormField
          name="note"
          label={t(`publishing:second-look.note.${outcome}`)}
          hint={t('publishing:second-look.note-hint')}
          failures={failures}
        >
          {(control) => (
            <textarea
              {...control}
              rows={4}
              maxLength={2000}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          )}
        </FormField>
        <div className="form-actions">
          <Button type="submit" variant="primary" aria-disabled={isBusy}>
            {t('publishing:second-look.action')}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
