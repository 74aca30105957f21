import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from './Field.js';
import { useField } from './field.js';
import { euros, parseEuros } from './money.js';

interface MoneyFieldProps {
  path: string;
  cents: number;
  onChange: (cents: number) => void;
}

/** Euros, kept as whole cents. While the text is no amount, the last amount stays and the field says so. */
export function MoneyField({ path, cents, onChange }: MoneyFieldProps) {
  const { t } = useTranslation('drafts');
  const [text, setText] = useState(() => euros(cents));
  const parts = useField(path, parseEuros(text) === null ? [t('money.refused')] : []);
  return (
    <Field parts={parts}>
      <input
        {...parts.control}
        inputMode="decimal"
        className="input numbers"
        value={text}
        onChange={({ target: { value } }) => {
          setText(value);
          const amount = parseEuros(value);
          if (amount !== null) onChange(amount);
        }}
        onBlur={() => parseEuros(text) !== null && setText(euros(parseEuros(text) ?? 0))}
      />
    </Field>
  );
}
