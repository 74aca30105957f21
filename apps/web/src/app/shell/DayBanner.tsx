import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/Icon.js';
import { useAsOf } from '../as-of/useAsOf.js';
import { useFormat } from '../i18n/useFormat.js';
import { useShortcuts } from '../keys/useShortcuts.js';

/** Says, on every page, that another day than today is shown, and which day decides a case. */
export function DayBanner() {
  const { isToday } = useAsOf();
  return isToday ? null : <OtherDay />;
}

function OtherDay() {
  const { t } = useTranslation('shell');
  const { day, choose } = useAsOf();
  const format = useFormat();
  const backToToday = () => choose(null);
  useShortcuts([{ key: 'h', label: t('keys.today'), run: backToToday }]);
  return (
    <section className="day-banner" aria-label={t('day.banner-label')}>
      <Icon name="calendar" />
      <div>
        <p className="day-banner__title">{t('day.banner', { day: format.longDay(day) })}</p>
        <p>{t('day.decisive')}</p>
      </div>
      <Button size="small" onClick={backToToday} aria-keyshortcuts="h">
        {t('day.back')} <kbd aria-hidden="true">h</kbd>
      </Button>
    </section>
  );
}
