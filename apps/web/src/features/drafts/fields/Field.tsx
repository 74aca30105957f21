import type { ReactNode } from 'react';
import type { FieldParts } from './field.js';

interface FieldProps {
  parts: FieldParts;
  /** Where the label would repeat what the row's own heading says, it is only heard. */
  labelHidden?: boolean;
  /** What the program made of the input, such as the day it understood. */
  understood?: ReactNode;
  children: ReactNode;
}

/** A control with its label above and its hint and errors below. */
export function Field({ parts, labelHidden = false, understood, children }: FieldProps) {
  const { id, label, hint, errors } = parts;
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'kern-sr-only' : undefined}>
        {label}
      </label>
      {children}
      {understood && (
        <p className="field__hint" aria-live="polite">
          {understood}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      )}
      {errors.length > 0 && (
        <p id={`${id}-error`} className="field__error">
          {errors.join(' ')}
        </p>
      )}
    </div>
  );
}
