import { Field } from './Field.js';
import { useField } from './field.js';

interface ChoiceFieldProps<T extends string> {
  path: string;
  value: T;
  options: readonly T[];
  nameOf: (option: T) => string;
  onChange: (value: T) => void;
}

/** One of a few, by the browser's own list: it works with every keyboard and screen reader. */
export function ChoiceField<T extends string>({
  path,
  value,
  options,
  nameOf,
  onChange,
}: ChoiceFieldProps<T>) {
  const parts = useField(path);
  return (
    <Field parts={parts}>
      <select
        {...parts.control}
        value={value}
        onChange={(event) => onChange(options[event.target.selectedIndex]!)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </Field>
  );
}
