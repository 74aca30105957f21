import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { entryAddress } from '../../../../app/addresses.js';
import { AppLink } from '../../../../app/as-of/AppLink.js';
import { graphql } from '../../../../app/client/graphql.js';
import { FailureList } from '../../../../app/failures/FailureList.js';
import { Page } from '../../../../app/page/Page.js';
import { FailedQuery } from '../../../../app/page/QueryState.js';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.js';
import { Button } from '../../../../ui/Button.js';
import { DraftContent, type DraftValue, valueOf } from '../../model/draft.js';
import { baseOf, textsOf } from './bases.js';
import { MergeForm } from '../MergeForm.js';
import { PublishedSince } from './PublishedSince.js';
import { useMergeDraft } from './useMergeDraft.js';
import '../../drafts.css';

const MergeViewDraft = graphql(`
  fragment MergeView_draft on Draft {
    id
    kind
    title
    ...Draft_content
    basedOn {
      id
      ...Bases_publication
    }
    publishedSince {
      id
      kind
      sequence
      ...Bases_publication
      ...PublishedSince_publication
    }
    entry {
      id
      kind
      slug
    }
  }
`);

interface MergeViewProps {
  draft: FragmentType<typeof MergeViewDraft>;
  reload: () => void;
}

/** What was published since, and what comes of the draft with it. */
export function MergeView({ draft: masked, reload }: MergeViewProps) {
  const { t } = useTranslation(['merge', 'drafts']);
  const navigate = useNavigate();
  const draft = readFragment(MergeViewDraft, masked);
  const content = readFragment(DraftContent, draft);
  const mine = valueOf(content);
  const { id, entry, publishedSince } = draft;
  const { send, failures, error, isBusy } = useMergeDraft(id, content.revision);
  const latest = publishedSince.at(-1);
  const text = publishedSince.findLast(({ kind }) => kind === 'TEXT');
  const save = async (merged: DraftValue) => {
    if (latest && (await send(merged, latest.id))) await navigate(`/entwuerfe/${id}`);
  };
  return (
    <Page
      title={t('merge:title', { title: draft.title.trim() || t('drafts:untitled') })}
      width="wide"
      kicker={
        <span className="kicker">
          <AppLink to={entryAddress(entry)}>{t(`drafts:kind.${entry.kind}`)}</AppLink>
          <AppLink to={`/entwuerfe/${id}`}>{t('merge:base.back')}</AppLink>
        </span>
      }
      intro={
        <div className="stack">
          <FailureList failures={failures} />
          {failures.length > 0 && <Button onClick={reload}>{t('merge:base.reload')}</Button>}
          {error !== null && <FailedQuery error={error} />}
          {latest ? (
            <PublishedSince publications={publishedSince} />
          ) : (
            <p>{t('merge:base.up-to-date')}</p>
          )}
        </div>
      }
    >
      {latest && <p>{t('merge:base.voids')}</p>}
      {latest && text && draft.kind === 'TEXT' && (
        <MergeForm
          base={baseOf(draft.basedOn, mine)}
          mine={mine}
          theirs={textsOf(text, mine)}
          names={{
            mine: t('merge:base.mine'),
            theirs: t('merge:base.theirs', { number: text.sequence }),
          }}
          action={t('merge:base.action')}
          isBusy={isBusy}
          onMerge={(merged) => void save(merged)}
        >
          <Button disabled={isBusy} onClick={() => void save(mine)}>
            {t('merge:base.take-nothing')}
          </Button>
        </MergeForm>
      )}
      {latest && !(text && draft.kind === 'TEXT') && (
        <div className="stack">
          <p>{t('merge:base.no-text')}</p>
          <div className="form-actions">
            <Button variant="primary" disabled={isBusy} onClick={() => void save(mine)}>
              {t('merge:base.noticed')}
            </Button>
          </div>
        </div>
      )}
    </Page>
  );
}
