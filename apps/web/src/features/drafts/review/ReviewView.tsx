import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { entryAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { focusHeading } from '../../../ui/focus-heading.js';
import { Page } from '../../../app/page/Page.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import { Comments } from '../comments/Comments.js';
import { showBlock } from '../comments/show-block.js';
import { DraftContent, DraftStanding, valueOf } from '../model/draft.js';
import { useDraftActions } from '../model/useDraftActions.js';
import { ReviewPresence } from '../presence/ReviewPresence.js';
import { ScheduleDraft } from '../scheduling/schedule.js';
import { PublishButtons } from '../steps/PublishButtons.js';
import { StandingNotices } from '../steps/StandingNotices.js';
import { StateBadge } from '../steps/StateBadge.js';
import '../drafts.css';
import { DraftChanges } from './DraftChanges.js';
import { DraftPreview } from './DraftPreview.js';
import { ReviewAside } from './ReviewAside.js';
import { ReviewButtons } from './ReviewButtons.js';
import { VoidedApproval } from '../approval/VoidedApproval.js';

const ReviewViewDraft = graphql(`
  fragment ReviewView_draft on Draft {
    id
    ...Draft_content
    ...Draft_standing
    ...DraftChanges_draft
    ...Reviewers_draft
    basedOn {
      id
      sequence
    }
    entry {
      id
      number
      kind
      slug
    }
  }
`);

interface ReviewViewProps {
  draft: FragmentType<typeof ReviewViewDraft>;
  reload: () => void;
}

/** The draft as it will read, beside what changes, with what approving will do. */
export function ReviewView({ draft: masked, reload }: ReviewViewProps) {
  const { t } = useTranslation('drafts');
  const navigate = useNavigate();
  const draft = readFragment(ReviewViewDraft, masked);
  const standing = readFragment(DraftStanding, draft);
  const { revision, ...content } = readFragment(DraftContent, draft);
  const value = valueOf({ revision, ...content });
  const actions = useDraftActions(draft.id);
  const text = useRef<HTMLDivElement>(null);
  const { entry, basedOn } = draft;
  const { schedule } = readFragment(ScheduleDraft, standing);
  const effect = { ...value, kind: standing.kind, schedule };
  const isStale = actions.failures.some(({ code }) => code === 'stale-revision');
  const publish = async (send: Promise<string | null>) => {
    const publicationId = await send;
    if (publicationId) await navigate(`/fassungen/${publicationId}`);
  };
  return (
    <Page
      title={value.title.trim() || t('untitled')}
      width="wide"
      kicker={
        <span className="kicker">
          <AppLink to={entryAddress(entry)}>{t(`kind.${entry.kind}`)}</AppLink>
          <StateBadge state={standing.state} isReturned={Boolean(standing.returnReason)} />
        </span>
      }
      actions={
        <>
          {standing.permissions.canEdit && (
            <AppLink
              to={`/entwuerfe/${draft.id}`}
              className="button button--secondary button--default"
            >
              {t('review.edit')}
            </AppLink>
          )}
          <ReviewButtons
            draft={standing}
            effect={effect}
            chosen={value.materiality}
            isBusy={actions.isBusy}
            onApprove={(materiality) =>
              void actions.approve(revision, materiality).then(focusHeading)
            }
            onReturn={(reason) => void actions.returnDraft(revision, reason).then(focusHeading)}
          />
          <PublishButtons
            draft={standing}
            effect={effect}
            isBusy={actions.isBusy}
            settle={() => Promise.resolve(revision)}
            onPublish={(resumes) => void publish(actions.publish(revision, resumes))}
            onOverride={(reason, resumes) =>
              void publish(actions.override(revision, reason, resumes))
            }
          />
        </>
      }
      intro={
        <div className="stack">
          <ReviewPresence draftId={draft.id} revision={revision} reload={reload} />
          <FailureList failures={actions.failures} />
          {isStale && <Button onClick={reload}>{t('review.reload')}</Button>}
          {actions.error !== null && <FailedQuery error={actions.error} />}
          <StandingNotices draft={standing} isEditor={false} />
          <VoidedApproval draft={standing} />
        </div>
      }
    >
      <div className="review">
        <div className="review__main">
          <section className="section">
            <h2>{t('review.changes')}</h2>
            <DraftChanges draft={draft} value={value} />
          </section>
          {standing.kind === 'TEXT' && (
            <section className="section">
              <h2>{t('review.as-read')}</h2>
              <div ref={text}>
                <DraftPreview value={value} number={entry.number} />
              </div>
            </section>
          )}
        </div>
        <ReviewAside
          draft={standing}
          reviewers={draft}
          value={value}
          basedOn={basedOn?.sequence ?? null}
        >
          <Comments
            draftId={draft.id}
            document={value.document}
            revision={revision}
            text={text}
            show={(blockId) => showBlock(text.current, blockId)}
          />
        </ReviewAside>
      </div>
    </Page>
  );
}
