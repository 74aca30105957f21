import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../../app/keys/useShortcuts.js';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import { useCopy } from '../../../ui/useCopy.js';

/** Copies the note for the file, by press or with `v`, and says so either way. */
export function NoteButton({ note }: { note: () => string }) {
  const { t } = useTranslation(['reading', 'common']);
  const { isCopied, copy } = useCopy();
  const take = () => void copy(note());
  useShortcuts([{ key: 'v', label: t('action.note'), run: take }]);
  return (
    <>
      <Button size="small" onClick={take} aria-keyshortcuts="v">
        <Icon name={isCopied ? 'check' : 'copy'} />
        {isCopied ? t('common:copied') : t('action.note')}
        <kbd aria-hidden="true">v</kbd>
      </Button>
      <span className="kern-sr-only" role="status">
        {isCopied && t('common:copied')}
      </span>
    </>
  );
}
