import { addDays } from '@rechtsstand/domain/time';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';
import type { Draft_StandingFragment } from '../../../gql/graphql.js';
import type { FragmentType } from '../../../gql/fragment-masking.js';
import { Cosignatures } from '../cosignatures/Cosignatures.js';
import type { DraftValue } from '../model/draft.js';
import { PublishingEffect } from '../steps/PublishingEffect.js';
import { WarningsPanel } from '../warnings/WarningsPanel.js';
import { type ReviewersDraft, ReviewersLine } from '../reviewers/ReviewersLine.js';

interface ReviewAsideProps {
  draft: Draft_StandingFragment;
  reviewers: FragmentType<typeof ReviewersDraft> & { id: string };
  value: DraftValue;
  /** The number of the version it is based on. */
  basedOn: number | null;
  /** What is said about it. */
  children: ReactNode;
}

/** What is said about the draft; who wrote it, why, for when; what approving and publishing will do. */
export function ReviewAside({ draft, reviewers, value, basedOn, children }: ReviewAsideProps) {
  const { t } = useTranslation(['drafts', 'draft-review', 'reading']);
  const { day, list, instant } = useFormat();
  const { validFrom, validUntil, changeSummary, materiality } = value;
  const names = draft.contributors.map(
    ({ displayName }) => displayName ?? t('reading:former-person'),
  );
  const approving = approvingIn[draft.state];
  return (
    <aside className="review__aside" aria-label={t('drafts:review.about')}>
      {children}
      <section>
        <h2>{t('drafts:review.about')}</h2>
        <dl className="facts facts--compact">
          <div>
            <dt>{t('drafts:field.changeSummary')}</dt>
            <dd className="preserve-lines">{changeSummary || '–'}</dd>
          </div>
          <div>
            <dt>{t('drafts:field.materiality')}</dt>
            <dd>{t(`reading:materiality.${materiality}`)}</dd>
          </div>
          {validFrom && (
            <div>
              <dt>{t('drafts:field.validFrom')}</dt>
              <dd>{day(validFrom)}</dd>
            </div>
          )}
          {validUntil && (
            <div>
              <dt>{t('drafts:field.validUntil')}</dt>
              <dd>{day(addDays(validUntil, -1))}</dd>
            </div>
          )}
          <div>
            <dt>{t('drafts:review.contributors')}</dt>
            <dd>{list(names)}</dd>
          </div>
          {(draft.state === 'WRITING' || draft.state === 'IN_REVIEW') && (
            <div>
              <dt>{t('draft-review:reviewers.asked')}</dt>
              <dd>
                <ReviewersLine draft={reviewers} canChange={draft.permissions.canNameReviewers} />
              </dd>
            </div>
          )}
          {draft.approver && (
            <div>
              <dt>{t('drafts:review.approver')}</dt>
              <dd>{draft.approver.displayName}</dd>
            </div>
          )}
          <div>
            <dt>{t('drafts:review.edited')}</dt>
            <dd>{instant(draft.editedAt)}</dd>
          </div>
          <div>
            <dt>{t('drafts:review.based-on')}</dt>
            <dd>
              {basedOn === null
                ? t('drafts:review.nothing')
                : t('reading:version', { number: basedOn })}
            </dd>
          </div>
        </dl>
      </section>
      {approving && (
        <section>
          <h2>{t('draft-review:effect.title')}</h2>
          <p>{t(`draft-review:effect.${approving}`)}</p>
        </section>
      )}
      <section>
        <h2>{t('drafts:effect.title')}</h2>
        <PublishingEffect effect={{ ...value, kind: draft.kind }} />
      </section>
      <WarningsPanel draft={draft} leadsTo="text" />
      <Cosignatures draft={draft} />
    </aside>
  );
}

/** What approving does depends on where the draft stands; nothing once it has ended. */
const approvingIn = {
  WRITING: 'writing',
  IN_REVIEW: 'in-review',
  APPROVED: 'approved',
  PUBLISHED: null,
  DISCARDED: null,
} as const;
