import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from 'react-router';
import { useAsOf } from '../as-of/useAsOf.js';
import { useNewDay } from '../as-of/useNewDay.js';
import { DayBanner } from './DayBanner.js';
import { OfflineNotice } from './OfflineNotice.js';
import { Overlays } from './Overlays.js';
import { OverlayContext } from './overlay.js';
import { SideNav } from './SideNav.js';
import { TopBar } from './TopBar.js';
import { useOverlay } from './useOverlay.js';

/** The frame: navigation at the left, search, day, inbox and person at the top, the page in between. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell');
  const { isToday } = useAsOf();
  useNewDay();
  const { open, show, close } = useOverlay();
  const isLoading = useNavigation().state === 'loading';
  return (
    <OverlayContext value={show}>
      <a className="skip-link" href="#inhalt">
        {t('skip-to-content')}
      </a>
      <div className={`shell${isToday ? '' : ' shell--other-day'}`}>
        <TopBar />
        <SideNav />
        <main id="inhalt" tabIndex={-1} className="shell__main" aria-busy={isLoading}>
          <OfflineNotice />
          <DayBanner />
          {children}
        </main>
      </div>
      <Overlays open={open} close={close} />
    </OverlayContext>
  );
}
