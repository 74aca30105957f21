import { isLocalDate } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/Icon.js';
import { today } from '../as-of/as-of.js';
import { useAsOf } from '../as-of/useAsOf.js';
import { useFormat } from '../i18n/useFormat.js';
import { focusHeading } from '../../ui/focus-heading.js';
import { useShortcuts } from '../keys/useShortcuts.js';

/** Says, on every page, that another day than today is shown, and which day decides a case. */
export function DayBanner() {
  const { isToday } = useAsOf();
  return isToday ? null : <OtherDay />;
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
