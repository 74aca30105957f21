import { type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { FailedQuery } from '../page/QueryState.js';
import { FailureList } from './FailureList.js';
import { isAbout } from './is-about.js';
import type { Failure } from './useFailureText.js';

export interface DialogFormProps {
  /** What the button says that sends it. */
  action: string;
  close: () => void;
  onSubmit: () => unknown;
  /** Why it was refused. */
  failures?: readonly Failure[];
  /** The names of the fields that show their failures; all others stand above the form. */
  fields?: readonly string[];
  /** That it could not be sent, or that something it needs could not be read. */
  error?: unknown;
  /** While it is on its way it is not sent again, and the button keeps the focus. */
  isBusy?: boolean;
  /** There is not enough yet to be sent. */
  isIncomplete?: boolean;
  /** Nothing has to be typed: the button comes first. */
  startsAtAction?: boolean;
  /** Other things that can be done here, beside sending and closing. */
  more?: ReactNode;
  children: ReactNode;
}

/** A form in a dialog: what is amiss above it, sending and closing below it. */
export function DialogForm({
  action,
  close,
  onSubmit,
  failures = [],
  fields = [],
  error,
  isBusy = false,
  isIncomplete = false,
  startsAtAction = false,
  more,
  children,
}: DialogFormProps) {
  const { t } = useTranslation('common');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void onSubmit();
  };
  const others = failures.filter((failure) => !fields.some((field) => isAbout(failure, field)));
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <FailureList failures={others} />
      {error !== undefined && error !== null && <FailedQuery error={error} />}
      {children}
      <div className="form-actions">
        <Button
          type="submit"
          variant="primary"
          disabled={isIncomplete}
          aria-disabled={isBusy}
          autoFocus={startsAtAction}
        >
          {action}
        </Button>
        {more}
        <Button variant="quiet" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
