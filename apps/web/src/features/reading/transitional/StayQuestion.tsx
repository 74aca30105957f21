import { type Stay, stays } from '@rechtsstand/domain/transitional';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface StayQuestionProps {
  label: string;
  answer: Stay | undefined;
  onAnswer: (stay: Stay | undefined) => void;
}

/** The status of the person, which may not be known yet. */
export function StayQuestion({ label, answer, onAnswer }: StayQuestionProps) {
  const { t } = useTranslation('transitional');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={answer ?? ''}
        onChange={({ target }) => onAnswer(stays.find((stay) => stay === target.value))}
      >
        <option value="">{t('ask.unknown')}</option>
        {stays.map((stay) => (
          <option key={stay} value={stay}>
            {t(`stay.${stay}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
