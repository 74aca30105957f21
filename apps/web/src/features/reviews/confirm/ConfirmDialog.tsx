import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../app/failures/FormDialog.js';
import { FormInput } from '../../../app/failures/FormInput.js';
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
  const { t } = useTranslation('reviews');
  const [note, setNote] = useState('');
  const { confirm, failures, error, isBusy } = useConfirmReview();
  const submit = async () => {
    const confirmed = await confirm(publication.id, note.trim());
    if (!confirmed) return;
    close();
    onConfirmed?.(confirmed);
  };
  return (
    <FormDialog
      title={t('confirm.title', { title })}
      action={t('confirm.submit')}
      fields={['note']}
      {...{ close, failures, error, isBusy }}
      onSubmit={submit}
    >
      <FormInput
        name="note"
        label={t('confirm.note')}
        hint={t('confirm.hint')}
        failures={failures}
        autoFocus
        maxLength={REVIEW_NOTE_LENGTH}
        value={note}
        onChange={setNote}
      />
      <ConfirmationStatement entryId={entryId} sequence={publication.sequence} />
    </FormDialog>
  );
}
