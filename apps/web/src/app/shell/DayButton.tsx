import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.js';
import { useAsOf } from '../as-of/useAsOf.js';
import { useFormat } from '../i18n/useFormat.js';
import { useOpenOverlay } from './overlay.js';

/** *Rechtsstand: heute*: the day whose law is shown, and the way to another. */
export function DayButton() {
  const { t } = useTranslation('shell');
  const { day, isToday } = useAsOf();
  const { day: format } = useFormat();
  const show = useOpenOverlay();
  const shown = isToday ? t('day.today') : format(day);
  return (
    <button
      type="button"
      className={`day-button${isToday ? '' : ' day-button--other'}`}
      aria-haspopup="dialog"
      onClick={() => show('day')}
    >
      <Icon name="calendar" />
      <span className="day-button__label">{t('day.label')}</span> <strong>{shown}</strong>
    </button>
  );
}
