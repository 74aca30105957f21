import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import { EntrySettingsButton } from '../settings/EntrySettingsButton.js';
import { EntryDraftActionsEntry } from './entry-draft-actions.js';
import { useBeginDraft } from './useBeginDraft.js';
import { ValidityChangeButton } from './ValidityChangeButton.js';

/**
 * For the page of an entry: begins a draft from the text shown, or goes on with one that is open. Nothing
 * for those who only read.
 */
export default function EntryDraftActions({
  entry: masked,
}: {
  entry: FragmentType<typeof EntryDraftActionsEntry>;
}) {
  const { t } = useTranslation('entry-drafts');
  const entry = readFragment(EntryDraftActionsEntry, masked);
  const { canDraft, canSuggest } = entry.permissions;
  const { begin, failures, error, isBusy } = useBeginDraft();
  if (!canDraft && !canSuggest) return null;
  const start = () => begin({ entryId: entry.id, basedOn: entry.effective?.id ?? null });
  const [open] = entry.openDrafts;
  return (
    <>
      {open && (
        <AppLink to={`/entwuerfe/${open.id}`} className="button button--secondary button--small">
          {t('continue')}
        </AppLink>
      )}
      <Button
        size="small"
        variant={open ? 'quiet' : 'secondary'}
        disabled={isBusy}
        onClick={() => void start()}
      >
        {t(canDraft ? 'draft' : 'suggest')}
      </Button>
      {canDraft && entry.timeline.length > 0 && <ValidityChangeButton entryId={entry.id} />}
      <EntrySettingsButton entry={entry} />
      <FailureList failures={failures} />
      {error && <FailedQuery error={error} />}
    </>
  );
}
