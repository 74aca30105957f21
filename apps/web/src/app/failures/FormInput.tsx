import type { ComponentProps } from 'react';
import { FormField } from './FormField.js';
import type { Failure } from './useFailureText.js';

interface OwnProps {
  name: string;
  label: string;
  hint?: string | undefined;
  failures: readonly Failure[];
  value: string;
  onChange: (value: string) => void;
}

type Rest<Tag extends 'input' | 'textarea'> = Omit<ComponentProps<Tag>, keyof OwnProps | 'id'>;

/** A field of one line. The browser offers nothing of its own, unless it is told what to offer. */
export function FormInput({
  name,
  label,
  hint,
  failures,
  onChange,
  ...rest
}: OwnProps & Rest<'input'>) {
  return (
    <FormField name={name} label={label} hint={hint} failures={failures}>
      {(control) => (
        <input
          autoComplete="off"
          {...rest}
          {...control}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </FormField>
  );
}

/** A field of several lines. */
export function FormTextArea({
  name,
  label,
  hint,
  failures,
  onChange,
  ...rest
}: OwnProps & Rest<'textarea'>) {
  return (
    <FormField name={name} label={label} hint={hint} failures={failures}>
      {(control) => (
        <textarea {...rest} {...control} onChange={({ target }) => onChange(target.value)} />
      )}
    </FormField>
  );
}
