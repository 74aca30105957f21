import { type ReactNode, useId } from 'react';
import { isAbout } from './is-about.js';
import { type Failure, useFailureText } from './useFailureText.js';

interface Control {
  id: string;
  'aria-invalid'?: true;
  'aria-describedby'?: string;
}

interface FormFieldProps {
  label: string;
  hint?: string | undefined;
  /** The last part of the path of a failure that belongs here. */
  name: string;
  failures: readonly Failure[];
  children: (control: Control) => ReactNode;
}

/** A control with its label, its hint, and why it was refused. */
export function FormField({ label, hint, name, failures, children }: FormFieldProps) {
  const id = useId();
  const text = useFailureText();
  const own = failures.filter((failure) => isAbout(failure, name));
  const described = [hint && `${id}-hint`, own.length > 0 && `${id}-error`].filter(Boolean);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(own.length > 0 && { 'aria-invalid': true as const }),
        ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
      })}
      {hint && (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      )}
      {own.length > 0 && (
        <p id={`${id}-error`} className="field__error">
          {own.map(text).join(' ')}
        </p>
      )}
    </div>
  );
}
