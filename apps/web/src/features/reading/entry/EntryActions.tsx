import { useTranslation } from 'react-i18next';
import { entryAddress } from '../../../app/addresses.js';
import { graphql } from '../../../app/client/graphql.js';
import { useShortcuts } from '../../../app/keys/useShortcuts.js';
import { PinButton } from '../../../app/recent/PinButton.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { CopyButton } from '../../../ui/CopyButton.js';
import { IconButton } from '../../../ui/IconButton.js';
import { useCopy } from '../../../ui/useCopy.js';
import type { Ticks } from '../document/context.js';
import { useNote } from '../parts/useNote.js';

export const EntryActionsEntry = graphql(`
  fragment EntryActions_entry on Entry {
    kind
    slug
    title
    effective {
      id
      sequence
      title
      facts
    }
  }
`);

interface EntryActionsProps {
  entry: FragmentType<typeof EntryActionsEntry>;
  ticks: Ticks;
}

/** What one does with a page: note it for the file, print it, pin it. */
export function EntryActions({ entry: masked, ticks }: EntryActionsProps) {
  const { t } = useTranslation('reading');
  const { kind, slug, title, effective } = readFragment(EntryActionsEntry, masked);
  const note = useNote(effective, ticks);
  const { copy } = useCopy();
  useShortcuts(
    effective ? [{ key: 'v', label: t('action.note'), run: () => void copy(note()) }] : [],
  );
  return (
    <>
      {effective && <CopyButton text={note} label={t('action.note')} hint="v" />}
      <PinButton page={{ to: entryAddress({ kind, slug }), title, kind }} />
      <IconButton icon="print" label={t('action.print')} onClick={() => print()} />
    </>
  );
}
