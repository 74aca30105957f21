import { Field } from '../fields/Field.js';
import { useField } from '../fields/field.js';

interface CountFieldProps {
  path: string;
  value: number;
  onChange: (value: number) => void;
}

/** A whole number from one on; while the field is empty, the last one stays. */
export function CountField({ path, value, onChange }: CountFieldProps) {
  const parts = useField(path);
  return (
    <Field parts={parts}>
      <input
        {...parts.control}
        type="number"
        min={1}
        max={600}
        defaultValue={value}
        onChange={({ target }) => {
          const count = target.valueAsNumber;
          if (Number.isInteger(count) && count >= 1 && count <= 600) onChange(count);
        }}
      />
    </Field>
  );
}
