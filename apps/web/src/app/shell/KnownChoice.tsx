import { isLocalDate } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/useFormat.js';
import { DayInput } from './DayInput.js';
import { type Known, parseKnown } from './known.js';

interface KnownChoiceProps {
  known: Known;
  onChoose: (known: Known) => void;
  isRefused: boolean;
}

const modes = ['now', 'same-day', 'other'] as const;

/** Whether corrections that came later count, or only what was published by then, as a court may ask. */
export function KnownChoice({ known, onChoose, isRefused }: KnownChoiceProps) {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const moment = parseKnown(known.text);
  const day = moment !== null && isLocalDate(moment) ? moment : null;
  const understood = day ? format.fullDay(day) : moment && format.instant(moment);
  return (
    <fieldset className="known-choice">
      <legend className="field__label">{t('day.known-title')}</legend>
      {modes.map((mode) => (
        <label key={mode} className="check">
          <input
            type="radio"
            name="bekannt"
            value={mode}
            checked={known.mode === mode}
            onChange={() => onChoose({ ...known, mode })}
          />
          {t(`day.known-modes.${mode}`)}
        </label>
      ))}
      {known.mode === 'other' && (
        <DayInput
          label={t('day.known-field')}
          text={known.text}
          onType={(text) => onChoose({ ...known, text })}
          day={day}
          understood={understood}
          isRefused={isRefused && moment === null}
        />
      )}
    </fieldset>
  );
}
