import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../../gql/fragment-masking.js';
import { CommentsDraft } from './comments.js';
import { CommentText } from './CommentText.js';
import { DraftCommentsDocument } from './useComments.js';

/** What nobody has settled yet, for whoever is about to approve. */
export function OpenComments({ draftId }: { draftId: string }) {
  const { t } = useTranslation('draft-review');
  const { data } = useQuery(DraftCommentsDocument, {
    variables: { id: draftId },
    fetchPolicy: 'network-only',
  });
  const draft = readFragment(CommentsDraft, data?.draft);
  const open = draft?.commentThreads.filter(({ isSettled }) => !isSettled) ?? [];
  if (!draft || open.length === 0) return null;
  return (
    <section>
      <p>{t('approve.open-comments', { count: open.length })}</p>
      <ul className="comments__threads">
        {open.map(({ id, anchor, comments: [first] }) => (
          <li key={id} className="comment">
            {anchor?.passage && (
              <p className="muted">{t('comments.quote', { quote: anchor.passage.quote })}</p>
            )}
            {first && <CommentText comment={first} revision={draft.revision} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
