import { addDays, addMonths, type LocalDate } from '@rechtsstand/domain/time';
import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { typedDay } from './typed-day.js';

interface DayInputProps {
  label: string;
  text: string;
  onType: (text: string) => void;
  /** The day that was understood. */
  day: LocalDate | null;
  /** That day in full, so that nobody is sent to another than they meant. */
  understood: string | null;
  /** Whether the form was sent with what could not be understood. */
  isRefused: boolean;
  autoFocus?: boolean;
}

const steps: Record<string, (day: LocalDate) => LocalDate> = {
  ArrowUp: (day) => addDays(day, 1),
  ArrowDown: (day) => addDays(day, -1),
  PageUp: (day) => addMonths(day, 1),
  PageDown: (day) => addMonths(day, -1),
};

/** A day as people write it; arrow keys go on by days, Page up and Page down by months. */
export function DayInput(props: DayInputProps) {
  const { label, text, onType, day, understood, isRefused, autoFocus = false } = props;
  const { t } = useTranslation('shell');
  const id = useId();
  const isWrong = isRefused && day === null;
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || !day) return;
    event.preventDefault();
    onType(typedDay(step(day)));
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="field__hint">
        {t('day.hint')}
      </p>
      <input
        id={id}
        type="text"
        autoComplete="off"
        autoFocus={autoFocus}
        value={text}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint ${id}-read`}
        onFocus={(event) => event.target.select()}
        onKeyDown={press}
        onChange={(event) => onType(event.target.value)}
      />
      <p id={`${id}-read`} role="status" className={isWrong ? 'field__error' : 'field__hint'}>
        {understood ?? (isWrong ? t('day.refused') : '')}
      </p>
    </div>
  );
}
