import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../app/as-of/as-of.js';
import { graphql } from '../../../app/client/graphql.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { Dialog } from '../../../ui/Dialog.js';
import { choicesOf } from './validity-change.js';
import { ValidityChangeForm } from './ValidityChangeForm.js';

const ValidityChangeEntryDocument = graphql(`
  query ValidityChangeEntry($id: ID!) {
    entryById(id: $id) {
      id
      timeline {
        publication {
          id
        }
      }
      publications {
        id
        sequence
        kind
        validFrom
        changeSummary
        recordedAt
        withdraws
      }
    }
  }
`);

interface ValidityChangeDialogProps {
  entryId: string;
  close: () => void;
}

/** Asks what is to happen to the validity of an entry, and begins the draft of it. */
export default function ValidityChangeDialog({ entryId, close }: ValidityChangeDialogProps) {
  const { t } = useTranslation('validity-change');
  const { data, error } = useQuery(ValidityChangeEntryDocument, {
    variables: { id: entryId },
    fetchPolicy: 'network-only',
  });
  const entry = data?.entryById;
  const choices = entry && choicesOf(entry, today());
  const [first] = choices?.kinds ?? [];
  return (
    <Dialog title={t('title')} close={close}>
      {error && <FailedQuery error={error} />}
      {choices && !first && <p>{t('nothing')}</p>}
      {choices && first && (
        <ValidityChangeForm entryId={entryId} choices={choices} first={first} close={close} />
      )}
    </Dialog>
  );
}
