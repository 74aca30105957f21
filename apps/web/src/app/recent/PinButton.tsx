import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/IconButton.js';
import { useRemembered } from '../../ui/useRemembered.js';
import { pinnedPages, type RememberedPage } from './pages.js';

/** Keeps the page on the start page, in this browser. */
export function PinButton({ page }: { page: RememberedPage }) {
  const { t } = useTranslation('common');
  const [pages, setPages] = useRemembered(pinnedPages);
  const isPinned = pages.some(({ to }) => to === page.to);
  const others = pages.filter(({ to }) => to !== page.to);
  return (
    <IconButton
      icon="pin"
      label={t(isPinned ? 'unpin' : 'pin')}
      aria-pressed={isPinned}
      onClick={() => setPages(isPinned ? others : [...others, page])}
    />
  );
}
