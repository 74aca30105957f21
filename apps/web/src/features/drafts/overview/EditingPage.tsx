import { useApolloClient, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { unattended } from '../../../app/client/unattended.js';
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
import { useLiveLists } from '../presence/useLiveLists.js';
import { SecondLookCare } from '../second-look/SecondLookCare.js';
import { DraftRow, DraftRowDraft } from './DraftRow.js';
import { SearchCare } from './SearchCare.js';

const EditingDocument = graphql(`
  query Editing(
    $mayEditTerms: Boolean!
    $mayConfirm: Boolean!
    $mayCosign: Boolean!
    $mayPublish: Boolean!
    $mayLook: Boolean!
  ) {
    ...SearchCare_query @include(if: $mayEditTerms)
    ...ReviewCare_query @include(if: $mayConfirm)
    ...SecondLookCare_query @include(if: $mayLook)
    mine: drafts(filter: MINE, limit: 40) {
      items {
        id
        ...DraftRow_draft
      }
    }
    toReview: drafts(filter: TO_REVIEW, limit: 25) {
      items {
        id
        ...DraftRow_draft
      }
    }
    toCosign: drafts(filter: TO_COSIGN, limit: 25) @include(if: $mayCosign) {
      items {
        id
        ...DraftRow_draft
      }
    }
    scheduled: drafts(filter: SCHEDULED, limit: 25) @include(if: $mayPublish) {
      items {
        id
        ...DraftRow_draft
      }
    }
    approved: drafts(filter: APPROVED, limit: 25) {
      items {
        id
        ...DraftRow_draft
      }
    }
    open: drafts(filter: OPEN, limit: 40) {
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
  const mayCosign = useMay('DRAFT_COSIGN');
  const mayLook = useMay('ENTRY_SECOND_LOOK');
  const client = useApolloClient();
  const variables = { mayEditTerms, mayConfirm, mayCosign, mayPublish, mayLook };
  const { data, error, refetch } = useQuery(EditingDocument, { variables });
  useLiveLists(() => {
    client.query({ query: EditingDocument, variables, ...unattended }).catch(() => {});
  });
  if (error && !data) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  const rows = (name: 'mine' | 'toReview' | 'toCosign' | 'scheduled' | 'approved' | 'open') => [
    ...readFragment(DraftRowDraft, data[name]?.items ?? []),
  ];
  const mine = rows('mine');
  const isReturned = ({ state, returnReason }: DraftRow_DraftFragment) =>
    state === 'WRITING' && Boolean(returnReason);
  const shown = new Set(
    [
      ...mine,
      ...(mayApprove ? rows('toReview') : []),
      ...rows('toCosign'),
      ...rows('scheduled'),
      ...(mayPublish ? rows('approved') : []),
    ].map(({ id }) => id),
  );
  // What is published by itself waits for nobody.
  const scheduled = new Set(rows('scheduled').map(({ id }) => id));
  const others = rows('open').filter(({ id }) => !shown.has(id));
  return (
    <Page
      title={t('overview.title')}
      intro={(mayEditTerms || mayConfirm || mayLook) && <EditingNav />}
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
      {mayCosign && <Group name="to-cosign" drafts={rows('toCosign')} isHiddenWhenEmpty />}
      {mayPublish && (
        <Group name="approved" drafts={rows('approved').filter(({ id }) => !scheduled.has(id))} />
      )}
      {mayPublish && <Group name="scheduled" drafts={rows('scheduled')} isHiddenWhenEmpty />}
      <Group name="mine" drafts={mine.filter((draft) => !isReturned(draft))} />
      <Group name="others" drafts={others} isHiddenWhenEmpty />
      {mayLook && <SecondLookCare query={data} />}
      {mayConfirm && <ReviewCare query={data} />}
      {mayEditTerms && <SearchCare query={data} />}
    </Page>
  );
}

interface GroupProps {
  name: 'returned' | 'to-review' | 'to-cosign' | 'approved' | 'scheduled' | 'mine' | 'others';
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
