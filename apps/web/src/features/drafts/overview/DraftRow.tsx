import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import type { DraftRow_DraftFragment } from '../../../gql/graphql.js';
import { ScheduledFor } from '../scheduling/ScheduledFor.js';
import { Writers } from '../presence/Writers.js';
import { StateBadge } from '../steps/StateBadge.js';

export const DraftRowDraft = graphql(`
  fragment DraftRow_draft on Draft {
    id
    kind
    title
    state
    returnReason
    editedAt
    ...Writers_draft
    validFrom
    ...ScheduledFor_draft
    contributors {
      id
      displayName
    }
    entry {
      id
      kind
    }
  }
`);

/** One draft in a list; leads to where one goes on with it. */
export function DraftRow({
  draft,
  toReview,
}: {
  draft: DraftRow_DraftFragment;
  toReview: boolean;
}) {
  const { t } = useTranslation('drafts');
  const { instant, day, list } = useFormat();
  const { id, title, state, returnReason, editedAt, validFrom, contributors, entry, kind } = draft;
  const names = contributors.flatMap(({ displayName }) => displayName ?? []);
  return (
    <li>
      <AppLink to={toReview ? `/entwuerfe/${id}/pruefung` : `/entwuerfe/${id}`}>
        {title.trim() || t('untitled')}
      </AppLink>
      {returnReason && state === 'WRITING' && <p className="preserve-lines">{returnReason}</p>}
      <p className="rows__meta">
        <StateBadge state={state} isReturned={Boolean(returnReason)} />
        <Writers draft={draft} />
        <span>{kind === 'TEXT' ? t(`kind.${entry.kind}`) : t(`publication-kind.${kind}`)}</span>
        {validFrom && <span>{t('overview.from', { day: day(validFrom) })}</span>}
        <span>{t('overview.edited', { instant: instant(editedAt), names: list(names) })}</span>
      </p>
      <ScheduledFor draft={draft} />
    </li>
  );
}
