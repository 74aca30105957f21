import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { useViewer } from '../../../app/viewer/viewer.js';
import type { CosignatureStanding, DeskRow_DraftFragment } from '../../../gql/graphql.js';
import { useReviewerNames } from '../reviewers/ReviewersLine.js';

export const DeskRowDraft = graphql(`
  fragment DeskRow_draft on Draft {
    id
    kind
    title
    changeSummary
    validFrom
    reviewRequestedAt
    openComments
    cosignatures {
      id
      standing
    }
    contributors {
      id
      displayName
    }
    entry {
      id
      kind
      ownerTeam {
        id
        name
      }
    }
    ...Reviewers_draft
  }
`);

/** A draft that waits: since when, for whom, what it changes and what is still open. */
export function DeskRow({ draft }: { draft: DeskRow_DraftFragment }) {
  const { t } = useTranslation(['draft-review', 'drafts', 'common']);
  const { instant, day, list } = useFormat();
  const viewer = useViewer();
  const asked = useReviewerNames(draft);
  const { id, kind, entry, contributors, validFrom, reviewRequestedAt } = draft;
  const { openComments, cosignatures } = draft;
  const names = contributors.flatMap(({ displayName }) => displayName ?? []);
  return (
    <li data-desk={id}>
      <h2 className="desk__title">
        <AppLink to={`/entwuerfe/${id}/pruefung`}>
          {draft.title.trim() || t('drafts:untitled')}
        </AppLink>
      </h2>
      {draft.changeSummary && <p className="preserve-lines">{draft.changeSummary}</p>}
      <p className="rows__meta">
        {reviewRequestedAt && (
          <span>{t('draft-review:desk.waits', { instant: instant(reviewRequestedAt) })}</span>
        )}
        <span>
          {asked ? t('draft-review:desk.asked', { names: asked }) : t('draft-review:desk.anybody')}
        </span>
        {openComments > 0 && (
          <span>{t('draft-review:desk.comments', { count: openComments })}</span>
        )}
        <CosigningState standings={cosignatures.map(({ standing }) => standing)} />
      </p>
      <p className="rows__meta">
        <span>
          {kind === 'TEXT' ? t(`drafts:kind.${entry.kind}`) : t(`drafts:publication-kind.${kind}`)}
        </span>
        <span>{entry.ownerTeam.name}</span>
        {validFrom && <span>{t('drafts:overview.from', { day: day(validFrom) })}</span>}
        <span>{list(names)}</span>
        {contributors.some((person) => person.id === viewer.id) && (
          <span>{t('draft-review:desk.own')}</span>
        )}
      </p>
    </li>
  );
}

/** How far the teams are that were asked to co-sign; nothing where none was. */
function CosigningState({ standings }: { standings: readonly CosignatureStanding[] }) {
  const { t } = useTranslation('draft-review');
  const asked = standings.filter((standing) => standing !== 'CANCELLED');
  if (asked.length === 0) return null;
  if (asked.includes('REFUSED')) return <span>{t('desk.cosigning-refused')}</span>;
  const signed = asked.filter((standing) => standing === 'SIGNED').length;
  return <span>{t('desk.cosigned', { signed, asked: asked.length })}</span>;
}
