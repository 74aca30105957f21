import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';
import type { Comment } from './comments.js';

/** One comment: who, when, what; and of which revision, where that is no longer the present one. */
export function CommentText({ comment, revision }: { comment: Comment; revision: number }) {
  const { t } = useTranslation(['draft-review', 'reading']);
  const { instant } = useFormat();
  const { author, writtenAt, body } = comment;
  return (
    <div className="comment__text">
      <p className="comment__who">
        <strong>{author.displayName ?? t('reading:former-person')}</strong>{' '}
        <span className="muted">{instant(writtenAt)}</span>
        {comment.revision < revision && (
          <span className="muted">
            {' · '}
            {t('draft-review:comments.of-revision', { revision: comment.revision })}
          </span>
        )}
      </p>
      <p className="preserve-lines">{body}</p>
    </div>
  );
}
