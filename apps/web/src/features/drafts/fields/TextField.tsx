import { Field } from './Field.js';
import { useField } from './field.js';

interface TextFieldProps {
  path: string;
  value: string;
  onChange: (value: string) => void;
  /** Lines shown at first; one is a field of a single line. */
  rows?: number;
  labelHidden?: boolean;
  maxLength?: number;
}

export function TextField({
  path,
  value,
  onChange,
  rows = 1,
  labelHidden,
  maxLength,
}: TextFieldProps) {
  const parts = useField(path);
  const Control = rows === 1 ? 'input' : 'textarea';
  return (
    <Field parts={parts} labelHidden={labelHidden}>
      <Control
        {...parts.control}
        {...(rows > 1 && { rows })}
        value={value}
        maxLength={maxLength}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
