import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FormField } from '../../../app/failures/FormField.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { REVIEW_NOTE_LENGTH } from '@rechtsstand/domain/review';
import { ConfirmationStatement } from './ConfirmationStatement.js';
import { type Confirmed, useConfirmReview } from './useConfirmReview.js';

interface ConfirmDialogProps {
  entryId: string;
  title: string;
  /** The version that was on the screen: no other is confirmed. */
  publication: { id: string; sequence: number };
  close: () => void;
  onConfirmed?: (confirmed: Confirmed) => void;
}

/** Says what confirming states, and takes a note about what it was checked against. */
export default function ConfirmDialog({
  entryId,
  title,
  publication,
  close,
  onConfirmed,
}: ConfirmDialogProps) {
  const { t } = useTranslation(['reviews', 'common']);
  const [note, setNote] = useState('');
  const { confirm, failures, error, isBusy } = useConfirmReview();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const confirmed = await confirm(publication.id, note.trim());
    if (!confirmed) return;
    close();
    onConfirmed?.(confirmed);
  };
  return (
    <Dialog title={t('confirm.title', { title })} close={close}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <FailureList failures={failures} />
        {error && <FailedQuery error={error} />}
        <FormField
          name="note"
          label={t('confirm.note')}
          hint={t('confirm.hint')}
          failures={failures}
        >
          {(control) => (
            <input
              {...control}
              autoFocus
              autoComplete="off"
              maxLength={REVIEW_NOTE_LENGTH}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          )}
        </FormField>
        <ConfirmationStatement entryId={entryId} sequence={publication.sequence} />
        <div className="form-actions">
          <Button type="submit" variant="primary" disabled={isBusy}>
            {t('confirm.submit')}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
