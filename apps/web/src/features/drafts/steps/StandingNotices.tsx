import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import type { Draft_StandingFragment } from '../../../gql/graphql.js';
import { Notice } from '../../../ui/Notice.js';
import { ScheduleNotice } from '../scheduling/ScheduleNotice.js';

/** What one has to know before going on: sent back, overtaken by another publication, in review. */
export function StandingNotices({
  draft,
  isEditor,
}: {
  draft: Draft_StandingFragment;
  isEditor: boolean;
}) {
  const { t } = useTranslation('drafts');
  const { state, returnReason, isStale, approver } = draft;
  const isClosed = state === 'PUBLISHED' || state === 'DISCARDED';
  return (
    <>
      {isClosed && <Notice tone="info" title={t(`closed.${state}`)} />}
      {returnReason && state === 'WRITING' && (
        <Notice tone="warning" title={t('returned.title')}>
          <p className="preserve-lines">{returnReason}</p>
        </Notice>
      )}
      {isStale && !isClosed && (
        <Notice tone="warning" title={t('stale.title')}>
          <p>{t('stale.advice')}</p>
          {draft.permissions.canEdit && (
            <p>
              <AppLink to={`/entwuerfe/${draft.id}/zusammenfuehrung`}>{t('stale.merge')}</AppLink>
            </p>
          )}
        </Notice>
      )}
      <ScheduleNotice draft={draft} />
      {isEditor && state === 'IN_REVIEW' && (
        <Notice tone="info" title={t('in-review.title')}>
          <p>{t('in-review.advice')}</p>
        </Notice>
      )}
      {isEditor && state === 'APPROVED' && (
        <Notice tone="success" title={t('approved.title', { name: approver?.displayName ?? '' })}>
          <p>{t('approved.advice')}</p>
        </Notice>
      )}
    </>
  );
}
