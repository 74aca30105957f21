import { useField } from './field.js';

interface CheckGroupProps {
  path: string;
  options: readonly { key: string; name: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Any of a few; kept in the order of the options. */
export function CheckGroup({ path, options, chosen, onChange }: CheckGroupProps) {
  const { id, label, hint, errors } = useField(path);
  const toggle = (key: string) =>
    onChange(
      options
        .map((option) => option.key)
        .filter((each) => chosen.includes(each) !== (each === key)),
    );
  return (
    <fieldset className="list-field" id={id}>
      <legend>{label}</legend>
      {hint && <p className="field__hint">{hint}</p>}
      {errors.length > 0 && <p className="field__error">{errors.join(' ')}</p>}
      {options.map(({ key, name }) => (
        <label key={key} className="check">
          <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
