import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.js';
import { today } from '../as-of/as-of.js';
import { useAsOf } from '../as-of/useAsOf.js';
import { useKnownText } from '../as-of/useKnownText.js';
import { useFormat } from '../i18n/useFormat.js';
import { useOpenOverlay } from './overlay.js';

/** *Rechtsstand: heute*: the day whose law is shown, as known when, and the way to another. */
export function DayButton() {
  const { t } = useTranslation('shell');
  const { day, isToday } = useAsOf();
  const known = useKnownText();
  const { day: format } = useFormat();
  const show = useOpenOverlay();
  const shown = day === today() ? t('day.today') : format(day);
  // On a narrow screen only the day can be seen; it is called by all that it says.
  const name = [t('day.label'), shown, ...(known === null ? [] : [t('day.known', { known })])];
  return (
    <button
      type="button"
      className={`day-button${isToday ? '' : ' day-button--other'}`}
      aria-haspopup="dialog"
      aria-label={name.join(' ')}
      aria-keyshortcuts="r"
      onClick={() => show('day')}
    >
      <Icon name="calendar" />
      <span className="day-button__label">{t('day.label')}</span> <strong>{shown}</strong>
      {known !== null && <span className="day-button__known">{t('day.known', { known })}</span>}
    </button>
  );
}
