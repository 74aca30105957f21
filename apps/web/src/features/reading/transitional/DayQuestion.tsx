import { type LocalDate, parseFirstDay } from '@rechtsstand/domain/time';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';

interface DayQuestionProps {
  label: string;
  hint: string;
  onAnswer: (day: LocalDate | undefined) => void;
}

/** A day of the case, typed as people write it; half a day is no answer. */
export function DayQuestion({ label, hint, onAnswer }: DayQuestionProps) {
  const { t } = useTranslation('transitional');
  const { longDay } = useFormat();
  const id = useId();
  const [text, setText] = useState('');
  const [isLeft, setLeft] = useState(false);
  const read = parseFirstDay(text);
  const isWrong = isLeft && text.trim() !== '' && read === null;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        value={text}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-hint${isWrong ? ` ${id}-error` : ''}`}
        onChange={({ target }) => {
          setText(target.value);
          onAnswer(parseFirstDay(target.value) ?? undefined);
        }}
        onBlur={() => setLeft(true)}
      />
      <p id={`${id}-hint`} className="field__hint">
        {read ? longDay(read) : hint}
      </p>
      {isWrong && (
        <p id={`${id}-error`} className="field__error">
          {t('ask.day-refused')}
        </p>
      )}
    </div>
  );
}
