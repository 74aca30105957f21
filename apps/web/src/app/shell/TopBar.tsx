import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.js';
import { AppLink } from '../as-of/AppLink.js';
import { DayButton } from './DayButton.js';
import { InboxLink } from './InboxLink.js';
import { useOpenOverlay } from './overlay.js';
import { PersonButton } from './PersonButton.js';

export function TopBar() {
  const { t } = useTranslation('shell');
  const show = useOpenOverlay();
  return (
    <header className="top-bar">
      <AppLink to="/" className="top-bar__brand" aria-label={t('brand-home')}>
        <svg viewBox="0 0 32 32" aria-hidden="true" className="top-bar__mark">
          <rect width="32" height="32" rx="4" />
          <path d="M8 9h10M8 16h16M8 23h7" />
          <circle cx="22" cy="23" r="3" />
        </svg>
        <span>Rechtsstand</span>
      </AppLink>
      <div role="search" aria-label={t('nav.search')} className="top-bar__search">
        <button
          type="button"
          className="search-box"
          aria-haspopup="dialog"
          aria-keyshortcuts="Control+K /"
          onClick={() => show('palette')}
          onPointerEnter={() => void import('../../features/search/palette/Palette.js')}
        >
          <Icon name="search" />
          <span>{t('search-placeholder')}</span>
          <kbd aria-hidden="true">{t('search-key')}</kbd>
        </button>
      </div>
      <DayButton />
      <InboxLink />
      <PersonButton />
    </header>
  );
}
