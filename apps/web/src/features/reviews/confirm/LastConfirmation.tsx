import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';

const LastConfirmationEntry = graphql(`
  fragment LastConfirmation_entry on Entry {
    lastConfirmation {
      id
      confirmedOn
      note
      confirmedBy {
        id
        displayName
      }
      publication {
        id
        sequence
      }
    }
  }
`);

/** Who found which version to be still right, and what they noted. */
export function LastConfirmation({ entry }: { entry: FragmentType<typeof LastConfirmationEntry> }) {
  const { t } = useTranslation('reviews');
  const { day } = useFormat();
  const { lastConfirmation } = readFragment(LastConfirmationEntry, entry);
  if (!lastConfirmation) return t('never');
  const { confirmedOn, confirmedBy, publication, note } = lastConfirmation;
  return t(note ? 'last-note' : 'last', {
    day: day(confirmedOn),
    name: confirmedBy.displayName ?? t('former-person'),
    number: publication.sequence,
    note,
  });
}
