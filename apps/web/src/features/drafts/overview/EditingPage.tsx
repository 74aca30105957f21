import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { EditingNav } from '../../../app/editing/EditingNav.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import { Page } from '../../../app/page/Page.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { useMay } from '../../../app/viewer/viewer.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import type { DraftRow_DraftFragment } from '../../../gql/graphql.js';
import { Empty } from '../../../ui/Empty.js';
import { Icon } from '../../../ui/Icon.js';
import { ReviewCare } from '../../reviews/overview/ReviewCare.js';
import '../drafts.css';
import { DraftRow, DraftRowDraft } from './DraftRow.js';
import { SearchCare } from './SearchCare.js';

const EditingDocument = graphql(`
  query Editing($mayEditTerms: Boolean!, $mayConfirm: Boolean!) {
    ...SearchCare_query @include(if: $mayEditTerms)
    ...ReviewCare_query @include(if: $mayConfirm)
    mine: drafts(filter: MINE) {
      items {
        id
        ...DraftRow_draft
      }
    }
    toReview: drafts(filter: TO_REVIEW) {
      items {
        id
        ...DraftRow_draft
      }
    }
    approved: drafts(filter: APPROVED) {
      items {
        id
        ...DraftRow_draft
      }
    }
    open: drafts(filter: OPEN) {
      items {
        id
        ...DraftRow_draft
      }
    }
  }
`);

/** The coordinator's morning in one page: what waits for me, in the order in which it waits. */
export default function EditingPage() {
  const { t } = useTranslation('drafts');
  const mayWrite = useMay('DRAFT_WRITE');
  const mayApprove = useMay('DRAFT_APPROVE');
  const mayPublish = useMay('DRAFT_PUBLISH');
  const mayEditTerms = useMay('TERMS_EDIT');
  const mayConfirm = useMay('ENTRY_CONFIRM_REVIEW');
  const { data, error, refetch } = useQuery(EditingDocument, {
    variables: { mayEditTerms, mayConfirm },
  });
  if (error && !data) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  const rows = (name: 'mine' | 'toReview' | 'approved' | 'open') => [
    ...readFragment(DraftRowDraft, data[name].items),
  ];
  const mine = rows('mine');
  const isReturned = ({ state, returnReason }: DraftRow_DraftFragment) =>
    state === 'WRITING' && Boolean(returnReason);
  const shown = new Set(
    [...mine, ...(mayApprove ? rows('toReview') : []), ...(mayPublish ? rows('approved') : [])].map(
      ({ id }) => id,
    ),
  );
  const others = rows('open').filter(({ id }) => !shown.has(id));
  return (
    <Page
      title={t('overview.title')}
      intro={(mayEditTerms || mayConfirm) && <EditingNav />}
      actions={
        mayWrite && (
          <AppLink to="/redaktion/neu" className="button button--primary button--default">
            <Icon name="plus" />
            {t('create.title')}
          </AppLink>
        )
      }
    >
      <Group name="returned" drafts={mine.filter(isReturned)} isHiddenWhenEmpty />
      {mayApprove && <Group name="to-review" drafts={rows('toReview')} />}
      {mayPublish && <Group name="approved" drafts={rows('approved')} />}
      <Group name="mine" drafts={mine.filter((draft) => !isReturned(draft))} />
      <Group name="others" drafts={others} isHiddenWhenEmpty />
      {mayConfirm && <ReviewCare query={data} />}
      {mayEditTerms && <SearchCare query={data} />}
    </Page>
  );
}

interface GroupProps {
  name: 'returned' | 'to-review' | 'approved' | 'mine' | 'others';
  drafts: readonly DraftRow_DraftFragment[];
  isHiddenWhenEmpty?: boolean;
}

function Group({ name, drafts, isHiddenWhenEmpty = false }: GroupProps) {
  const { t } = useTranslation('drafts');
  if (drafts.length === 0 && isHiddenWhenEmpty) return null;
  return (
    <section className="section">
      <h2>{t('overview.group', { name: t(`overview.${name}`), count: drafts.length })}</h2>
      {drafts.length === 0 ? (
        <Empty title={t(`overview.empty.${name as 'mine'}`)} />
      ) : (
        <ul className="rows">
          {drafts.map((draft) => (
            <DraftRow
              key={draft.id}
              draft={draft}
              toReview={name !== 'mine' && name !== 'returned'}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
