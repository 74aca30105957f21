import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { entryAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { PinButton } from '../../../app/recent/PinButton.js';
import { useMay } from '../../../app/viewer/viewer.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { IconButton } from '../../../ui/IconButton.js';
import { EntryDraftActions } from '../../drafts/begin/entry-draft-actions.js';
import type { Ticks } from '../document/context.js';
import { CourtCopyLink } from '../parts/CourtCopyLink.js';
import { useNote } from '../parts/useNote.js';
import { NoteButton } from './NoteButton.js';

const EntryActionsEntry = graphql(`
  fragment EntryActions_entry on Entry {
    number
    kind
    slug
    title
    effective {
      id
      sequence
      title
      facts
      document
    }
    ...EntryDraftActions_entry
  }
`);

interface EntryActionsProps {
  entry: FragmentType<typeof EntryActionsEntry>;
  ticks: Ticks;
}

/** What one does with a page: change it, note it for the file, see who knows it, pin it, print it. */
export function EntryActions({ entry: masked, ticks }: EntryActionsProps) {
  const { t } = useTranslation('reading');
  const entry = readFragment(EntryActionsEntry, masked);
  const { number, kind, slug, title, effective } = entry;
  const note = useNote(effective, number, ticks);
  const maySeeBoard = useMay('BOARD_READ');
  return (
    <>
      <Suspense fallback={null}>
        <EntryDraftActions entry={entry} />
      </Suspense>
      {effective && <NoteButton note={note} />}
      {effective && <CourtCopyLink publicationId={effective.id} />}
      {kind === 'CHANGE_NOTICE' && maySeeBoard && (
        <AppLink
          className="button button--secondary button--small"
          to={`/mitteilungen/${slug}/kenntnisnahmen`}
        >
          {t('action.board')}
        </AppLink>
      )}
      <PinButton page={{ to: entryAddress({ kind, slug }), title, kind }} />
      <IconButton icon="print" label={t('action.print')} onClick={() => print()} />
    </>
  );
}
