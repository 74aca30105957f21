import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unattended } from '../../../app/client/unattended.js';
import { useLive } from '../../../app/live/useLive.js';
import { focusHeading } from '../../../ui/focus-heading.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { DraftStanding } from '../model/draft.js';
import { DraftEventsDocument, DraftStandingDocument } from './draft-events.js';
import { readWriters, useWriters } from './useWriters.js';
import { Writers } from './Writers.js';

interface ReviewPresenceProps {
  draftId: string;
  /** The one on the screen. */
  revision: number;
  reload: () => void;
}

/**
 * Says who is writing in what is being reviewed. A text never changes under the eyes of whoever reads it:
 * that there is a newer one is said, and shown when one asks for it.
 */
export function ReviewPresence({ draftId, revision, reload }: ReviewPresenceProps) {
  const { t } = useTranslation('drafts');
  const client = useApolloClient();
  const draft = useWriters(draftId);
  const [heard, setHeard] = useState(0);

  /** Only what belongs to the text on the screen, so that no other is approved than was read. */
  const readStanding = async () => {
    const query = { query: DraftStandingDocument, variables: { id: draftId } };
    const { data } = await client.query({ ...query, ...unattended, fetchPolicy: 'no-cache' });
    const standing = readFragment(DraftStanding, data?.draft);
    if (!data || !standing) return;
    if (standing.revision === revision) client.writeQuery({ ...query, data });
    else setHeard((former) => Math.max(former, standing.revision));
  };

  useLive(DraftEventsDocument, { draftId, isWriting: false }, ({ draftEvents: event }) => {
    const newest = event.revision ?? 0;
    setHeard((former) => Math.max(former, newest));
    if (event.kind === 'ANYTHING' || event.kind === 'PRESENCE') readWriters(client, draftId);
    if (event.kind === 'STATE' || event.kind === 'BASE') readStanding().catch(() => {});
  });

  /** The button goes with what it says; the focus goes to the text that comes. */
  const show = () => {
    focusHeading();
    reload();
  };

  return (
    <>
      <p className="presence-line" role="status">
        {draft && <Writers draft={draft} />}
      </p>
      {heard > revision && (
        <Notice tone="warning" role="status" title={t('presence.newer')}>
          <Button onClick={show}>{t('review.reload')}</Button>
        </Notice>
      )}
    </>
  );
}
