import { isLocalDate } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/Icon.js';
import { refusedIn, today } from '../as-of/as-of.js';
import { useAsOf } from '../as-of/useAsOf.js';
import { useFormat } from '../i18n/useFormat.js';
import { focusHeading } from '../../ui/focus-heading.js';
import { useShortcuts } from '../keys/useShortcuts.js';

/**
 * Says, on every page, that another day than today is shown, and which day decides a case; and where an
 * address asks for what is no day, that this is not it.
 */
export function DayBanner() {
  const { isToday } = useAsOf();
  const [params] = useSearchParams();
  const [refused] = refusedIn(params);
  return (
    <>
      {refused !== undefined && <NoSuchDay asked={refused} />}
      {!isToday && <OtherDay />}
    </>
  );
}

function NoSuchDay({ asked }: { asked: string }) {
  const { t } = useTranslation('shell');
  return (
    <p className="day-banner" role="alert">
      <Icon name="warning" />
      {t('day.no-such-day', { asked })}
    </p>
  );
}

function OtherDay() {
  const { t } = useTranslation('shell');
  const { day, known, choose } = useAsOf();
  const format = useFormat();
  const backToToday = () => {
    choose(null);
    // The banner goes, and with it the button that may have the focus.
    focusHeading();
  };
  useShortcuts([{ key: 'h', label: t('keys.today'), run: backToToday }]);
  const isOtherDay = day !== today();
  return (
    <section className="day-banner" aria-label={t('day.banner-label')}>
      <Icon name="calendar" />
      <div>
        {isOtherDay && (
          <p className="day-banner__title">{t('day.banner', { day: format.longDay(day) })}</p>
        )}
        {known !== null && (
          <p className="day-banner__title">
            {isLocalDate(known)
              ? t('day.known-on', { day: format.longDay(known) })
              : t('day.known-at', { instant: format.instant(known) })}
          </p>
        )}
        {isOtherDay && <p>{t('day.decisive')}</p>}
      </div>
      <Button size="small" onClick={backToToday} aria-keyshortcuts="h">
        {t('day.back')} <kbd aria-hidden="true">h</kbd>
      </Button>
    </section>
  );
}
