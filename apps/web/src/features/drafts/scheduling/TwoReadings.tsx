import type { ClockReading } from '@rechtsstand/domain/time';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Failure, useFailureText } from '../../../app/failures/useFailureText.js';

interface TwoReadingsProps {
  /** Of one time of day, the earlier first. */
  readings: readonly ClockReading[];
  /** The minutes ahead of UTC of the one that is meant. */
  chosen: number | null;
  failures: readonly Failure[];
  onChoose: (offset: number) => void;
}

/** In the night in which summer time ends the clock shows one hour twice: which one is meant. */
export function TwoReadings({ readings, chosen, failures, onChoose }: TwoReadingsProps) {
  const { t } = useTranslation('publishing');
  const text = useFailureText();
  const id = useId();
  const own = failures.filter(({ path }) => path === 'offset');
  return (
    <fieldset className="list-field" aria-describedby={own.length > 0 ? `${id}-error` : undefined}>
      <legend>{t('schedule.twice')}</legend>
      {readings.map(({ offset }) => (
        <label key={offset} className="check">
          <input
            type="radio"
            name={id}
            checked={chosen === offset}
            onChange={() => onChoose(offset)}
          />
          {t(offset === 120 ? 'schedule.summer' : 'schedule.winter')}
        </label>
      ))}
      {own.length > 0 && (
        <p id={`${id}-error`} className="field__error">
          {own.map(text).join(' ')}
        </p>
      )}
    </fieldset>
  );
}
