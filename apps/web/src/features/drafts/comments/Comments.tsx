import { commentableBlocks } from '@rechtsstand/domain/comment';
import type { RichDocument } from '@rechtsstand/domain/document';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { type RefObject, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unattended } from '../../../app/client/unattended.js';
import { useShortcuts } from '../../../app/keys/useShortcuts.js';
import { useLive } from '../../../app/live/useLive.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import { DraftEventsDocument } from '../presence/draft-events.js';
import { CommentForm } from './CommentForm.js';
import { CommentsDraft } from './comments.js';
import './comments.css';
import { placedThreads } from './placed-threads.js';
import { ThreadCard } from './ThreadCard.js';
import { DraftCommentsDocument, useAddComment } from './useComments.js';
import { useMarkedPlaces } from './useMarkedPlaces.js';
import { useSelectedPlace } from './useSelectedPlace.js';

interface CommentsProps {
  draftId: string;
  /** What is on the screen, saved or not. */
  document: RichDocument;
  /** The revision that this is, or was made from. */
  revision: number;
  /** The element that shows the document. */
  text: RefObject<HTMLElement | null>;
  /** Brings a block into view and moves the focus there. */
  show: (blockId: string) => void;
}

/** Anmerkungen: what is said about a draft, each with its place in the text. */
export function Comments({ draftId, document, revision, text, show }: CommentsProps) {
  const { t } = useTranslation('draft-review');
  const { data } = useQuery(DraftCommentsDocument, {
    variables: { id: draftId },
    fetchPolicy: 'cache-and-network',
  });
  const client = useApolloClient();
  useLive(DraftEventsDocument, { draftId, isWriting: false }, ({ draftEvents: { kind } }) => {
    if (kind !== 'COMMENTS' && kind !== 'ANYTHING') return;
    const query = { query: DraftCommentsDocument, variables: { id: draftId }, ...unattended };
    // Without an answer it is read when the page is opened again.
    client.query(query).catch(() => {});
  });
  const draft = readFragment(CommentsDraft, data?.draft);
  const settledText = useDeferredValue(document);
  const blocks = useMemo(() => commentableBlocks(settledText), [settledText]);
  const threads = useMemo(
    () => placedThreads(draft?.commentThreads ?? [], blocks),
    [draft?.commentThreads, blocks],
  );
  const [current, setCurrent] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [selected, forget] = useSelectedPlace(text, blocks);
  const heading = useRef<HTMLHeadingElement>(null);
  const { change: add, failures, error, isBusy } = useAddComment();
  useMarkedPlaces(text, threads, current);
  const isOpen = draft ? draft.state !== 'PUBLISHED' && draft.state !== 'DISCARDED' : false;
  useShortcuts(isOpen ? [{ key: 'm', label: t('comments.key'), run: () => setWriting(true) }] : []);
  if (!draft) return null;
  const close = () => {
    setWriting(false);
    heading.current?.focus();
  };
  const open = threads.filter(({ thread }) => !thread.isSettled);
  const settled = threads.filter(({ thread }) => thread.isSettled);
  const card = (placed: (typeof threads)[number]) => (
    <ThreadCard
      key={placed.thread.id}
      {...placed}
      revision={draft.revision}
      isOpen={isOpen}
      isCurrent={placed.thread.id === current}
      onEnter={() => setCurrent(placed.thread.id)}
      show={show}
      onMoved={() => heading.current?.focus()}
    />
  );
  return (
    <section className="comments" aria-labelledby="comments-title">
      <h2 id="comments-title" ref={heading} tabIndex={-1}>
        {t('comments.title', { count: draft.openComments })}
      </h2>
      {open.length === 0 && <p className="muted small">{t('comments.none')}</p>}
      {open.length > 0 && <ul className="comments__threads">{open.map(card)}</ul>}
      {isWriting ? (
        <CommentForm
          blocks={blocks}
          selected={selected}
          failures={failures}
          error={error}
          isBusy={isBusy}
          close={close}
          send={async (anchor, body) => {
            const id = await add({ draftId, revision, body, anchor });
            if (id === null) return;
            forget();
            setCurrent(id);
            close();
          }}
        />
      ) : (
        isOpen && (
          <Button size="small" onClick={() => setWriting(true)} aria-keyshortcuts="m">
            <Icon name="plus" />
            {selected ? t('comments.add-to-selection') : t('comments.add')}
          </Button>
        )
      )}
      {settled.length > 0 && (
        <details>
          <summary>{t('comments.settled', { count: settled.length })}</summary>
          <ul className="comments__threads">{settled.map(card)}</ul>
        </details>
      )}
    </section>
  );
}
