import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../../app/keys/useShortcuts.js';

const links = () => [...document.querySelectorAll<HTMLElement>('[data-review] h2 a')];

/** The row that has the focus, else `-1`. */
const place = () =>
  links().findIndex((link) => link.closest('[data-review]')?.contains(document.activeElement));

/**
 * `j` and `k` move the focus from row to row, and `b` confirms the one that has it, or the first. The focus
 * is the browser's own, so that what a key acts on is what one sees and hears.
 */
export function useRowKeys(confirm: (row: number) => void): void {
  const { t } = useTranslation('reviews');
  useShortcuts([
    { key: 'j', label: t('keys.next'), run: () => links()[place() + 1]?.focus() },
    { key: 'k', label: t('keys.previous'), run: () => links()[Math.max(place() - 1, 0)]?.focus() },
    { key: 'b', label: t('keys.confirm'), run: () => confirm(Math.max(place(), 0)) },
  ]);
}
