import { addDays, type LocalDate, parseEnd, parseFirstDay } from '@rechtsstand/domain/time';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../app/as-of/as-of.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { Field } from './Field.js';
import { useField } from './field.js';

interface DayFieldProps {
  path: string;
  /** `end`: the first day without effect, typed and shown as people speak of ends. */
  meaning?: 'first-day' | 'end';
  /** The first day of what ends; an end typed without its year is the first one after it, and after today. */
  startsOn?: LocalDate | null;
  value: LocalDate | null;
  onChange: (value: LocalDate | null) => void;
}

/** A day, typed in words or figures; below stands what was understood. */
export function DayField({
  path,
  meaning = 'first-day',
  startsOn = null,
  value,
  onChange,
}: DayFieldProps) {
  const { t } = useTranslation('drafts');
  const { day } = useFormat();
  const isEnd = meaning === 'end';
  const parse = isEnd ? parseEnd : parseFirstDay;
  const [text, setText] = useState(() => typed(value, isEnd));
  const [isTouched, setTouched] = useState(false);
  const read = parse(text);
  // A shortened day (`1.3.`) is only read once the field is left: until then more may follow.
  const now = today();
  const short = read === null ? parse(text, startsOn && startsOn > now ? startsOn : now) : null;
  const take = (next: LocalDate) => {
    setText(typed(next, isEnd));
    onChange(next);
  };
  const isLost = text.trim() !== '' && read === null && isTouched;
  const parts = useField(path, isLost ? [t('day.refused')] : []);
  return (
    <Field
      parts={parts}
      understood={isEnd && read && t('day.end', { last: day(addDays(read, -1)), first: day(read) })}
    >
      <input
        {...parts.control}
        autoComplete="off"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          const next = parse(target.value);
          // Half a day is not "no day": what was set stays until the text says another.
          if (next !== null || target.value.trim() === '') onChange(next);
        }}
        onBlur={() => {
          setTouched(true);
          if (short !== null) take(short);
        }}
      />
    </Field>
  );
}

/** The day as one would type it, `31.12.2026`. */
function typed(value: LocalDate | null, isEnd: boolean): string {
  if (value === null) return '';
  const [year, month, day] = (isEnd ? addDays(value, -1) : value).split('-');
  return `${day}.${month}.${year}`;
}
