import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../../app/keys/useShortcuts.js';

const links = () => [...document.querySelectorAll<HTMLElement>('[data-desk] h2 a')];
const place = () => links().findIndex((link) => link === document.activeElement);

/** `j` and `k` move the focus from draft to draft; Enter, the browser's own, opens it. */
export function useDeskKeys(): void {
  const { t } = useTranslation('draft-review');
  useShortcuts([
    { key: 'j', label: t('desk.next'), run: () => links()[place() + 1]?.focus() },
    {
      key: 'k',
      label: t('desk.previous'),
      run: () => links()[Math.max(place() - 1, 0)]?.focus(),
    },
  ]);
}
