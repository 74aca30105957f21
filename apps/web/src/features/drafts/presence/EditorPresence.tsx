import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unattended } from '../../../app/client/unattended.js';
import { useLive } from '../../../app/live/useLive.js';
import { type Autosave, isChanged, knownRevision } from '../model/autosave.js';
import type { DraftValue } from '../model/draft.js';
import type { DraftSaver } from '../model/draft-saver.js';
import { currentVersion } from '../model/useDraftSaver.js';
import { DraftEventsDocument, DraftStandingDocument } from './draft-events.js';
import { keepPlace } from './keep-place.js';
import { readWriters, useWriters } from './useWriters.js';
import { Writers } from './Writers.js';

interface EditorPresenceProps {
  draftId: string;
  isWriting: boolean;
  autosave: Autosave<DraftValue>;
  saver: DraftSaver<DraftValue>;
}

/**
 * Says who else is writing, and shows to others that the viewer is. What somebody else saves is taken over
 * while nothing was changed here; else it is shown beside it, before this window would try to save.
 */
export function EditorPresence({ draftId, isWriting, autosave, saver }: EditorPresenceProps) {
  const { t } = useTranslation('drafts');
  const client = useApolloClient();
  const draft = useWriters(draftId);
  const [heard, setHeard] = useState(0);
  const [takenOver, setTakenOver] = useState(0);

  const readStanding = () => {
    const variables = { id: draftId };
    client.query({ query: DraftStandingDocument, variables, ...unattended }).catch(() => {});
  };
  useLive(DraftEventsDocument, { draftId, isWriting }, ({ draftEvents: { kind, revision } }) => {
    if (revision) setHeard((former) => Math.max(former, revision));
    if (kind === 'ANYTHING' || kind === 'PRESENCE') readWriters(client, draftId);
    if (kind !== 'EDITED' && kind !== 'PRESENCE') readStanding();
  });

  // What this window saves is announced too, often before it is answered.
  const isBehind = autosave.sending === null && heard > knownRevision(autosave);
  useEffect(() => {
    if (!isBehind) return;
    const takeOver = async () => {
      const theirs = await currentVersion(client, draftId, unattended);
      if (!theirs) return;
      const { generation } = saver.state();
      keepPlace(() => saver.renew(theirs));
      if (saver.state().generation !== generation) setTakenOver(theirs.revision);
    };
    // Without an answer it is found out when this window saves.
    takeOver().catch(() => {});
  }, [isBehind, heard, client, draftId, saver]);

  const isNew = takenOver === autosave.saved.revision && !isChanged(autosave);
  return (
    <p className="presence-line" role="status">
      {draft && <Writers draft={draft} />}
      {isNew && <span>{t('presence.taken-over')}</span>}
    </p>
  );
}
