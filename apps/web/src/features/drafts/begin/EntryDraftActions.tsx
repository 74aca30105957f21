import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FailuresDocument } from '../../../app/failures/failures.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import { EntrySettingsButton } from '../settings/EntrySettingsButton.js';
import { EntryDraftActionsEntry } from './entry-draft-actions.js';

const BeginDraftDocument = graphql(`
  mutation BeginDraft($entryId: ID!, $basedOn: ID) {
    result: createDraft(entryId: $entryId, basedOn: $basedOn) {
      __typename
      ... on Draft {
        id
      }
      ...Failures_result
    }
  }
`);

/**
 * For the page of an entry: begins a draft from the text shown, or goes on with one that is open. Nothing
 * for those who only read.
 */
export default function EntryDraftActions({
  entry: masked,
}: {
  entry: FragmentType<typeof EntryDraftActionsEntry>;
}) {
  const { t } = useTranslation('drafts');
  const navigate = useNavigate();
  const entry = readFragment(EntryDraftActionsEntry, masked);
  const { canDraft, canSuggest } = entry.permissions;
  const [begin, { data, error, loading }] = useMutation(BeginDraftDocument, { errorPolicy: 'all' });
  const [isStarted, setStarted] = useState(false);
  if (!canDraft && !canSuggest) return null;
  const result = data?.result;
  const failures =
    result?.__typename === 'Failures' ? readFragment(FailuresDocument, result).failures : [];
  const start = async () => {
    setStarted(true);
    const variables = { entryId: entry.id, basedOn: entry.effective?.id ?? null };
    const begun = await begin({ variables });
    const draft = begun.data?.result;
    if (draft?.__typename === 'Draft') await navigate(`/entwuerfe/${draft.id}`);
    else setStarted(false);
  };
  const [open] = entry.openDrafts;
  return (
    <>
      {open && (
        <AppLink to={`/entwuerfe/${open.id}`} className="button button--secondary button--small">
          {t('begin.continue')}
        </AppLink>
      )}
      <Button
        size="small"
        variant={open ? 'quiet' : 'secondary'}
        disabled={loading || isStarted}
        onClick={() => void start()}
      >
        {t(canDraft ? 'begin.draft' : 'begin.suggest')}
      </Button>
      <EntrySettingsButton entry={entry} />
      <FailureList failures={failures} />
      {error && <FailedQuery error={error} />}
    </>
  );
}
