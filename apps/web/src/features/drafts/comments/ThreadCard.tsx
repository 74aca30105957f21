import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { Button } from '../../../ui/Button.js';
import { CommentText } from './CommentText.js';
import type { PlacedThread } from './placed-threads.js';
import { PlaceLabel } from './PlaceLabel.js';
import { useAnswerComment, useSettleComment } from './useComments.js';

interface ThreadCardProps extends PlacedThread {
  /** The revision that the draft has now. */
  revision: number;
  /** Whether anything can still be said. */
  isOpen: boolean;
  isCurrent: boolean;
  onEnter: () => void;
  show: (blockId: string) => void;
  /** The thread has left the list it stood in, and its keys with it. */
  onMoved: () => void;
}

/** A comment with its place and its answers. */
export function ThreadCard({ thread, place, onMoved, ...props }: ThreadCardProps) {
  const { t } = useTranslation('draft-review');
  const { revision, isOpen, isCurrent, onEnter, show } = props;
  const [isAnswering, setAnswering] = useState(false);
  const { change: settle, failures, error, isBusy } = useSettleComment();
  const { id, isSettled, comments } = thread;
  const move = async () => {
    if (await settle({ threadId: id, isSettled: !isSettled })) onMoved();
  };
  return (
    <li
      className={`comment${isCurrent ? ' comment--current' : ''}`}
      onFocus={onEnter}
      onPointerEnter={onEnter}
    >
      <PlaceLabel anchor={thread.anchor ?? null} place={place} show={show} />
      {comments.map((comment) => (
        <CommentText key={comment.id} comment={comment} revision={revision} />
      ))}
      <FailureList failures={failures} />
      {error && <FailedQuery error={error} />}
      {isAnswering && <AnswerForm threadId={id} close={() => setAnswering(false)} />}
      {isOpen && !isAnswering && (
        <div className="comment__actions">
          {!isSettled && (
            <Button size="small" variant="quiet" onClick={() => setAnswering(true)}>
              {t('comments.answer')}
            </Button>
          )}
          <Button size="small" variant="quiet" disabled={isBusy} onClick={() => void move()}>
            {isSettled ? t('comments.reopen') : t('comments.settle')}
          </Button>
        </div>
      )}
    </li>
  );
}

function AnswerForm({ threadId, close }: { threadId: string; close: () => void }) {
  const { t } = useTranslation(['draft-review', 'common']);
  const [body, setBody] = useState('');
  const { change: answer, failures, error, isBusy } = useAnswerComment();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await answer({ threadId, body })) close();
  };
  return (
    <form className="comment__form" onSubmit={(event) => void submit(event)} noValidate>
      <FailureList failures={failures} />
      {error && <FailedQuery error={error} />}
      <div className="field">
        <label htmlFor={`answer-${threadId}`}>{t('draft-review:comments.answer-label')}</label>
        <textarea
          id={`answer-${threadId}`}
          rows={3}
          autoFocus
          maxLength={4000}
          value={body}
          onChange={({ target }) => setBody(target.value)}
        />
      </div>
      <div className="comment__actions">
        <Button type="submit" size="small" variant="primary" disabled={isBusy}>
          {t('draft-review:comments.send-answer')}
        </Button>
        <Button size="small" variant="quiet" onClick={close}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
