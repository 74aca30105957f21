import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon.js';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: IconName;
  /** The name of the button, also shown as its tooltip. */
  label: string;
}

/** A button too small for words; its name is heard, and shown on hover. */
export function IconButton({ icon, label, className = '', ...props }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`icon-button ${className}`.trim()}
      aria-label={label}
      title={label}
      {...props}
    >
      <Icon name={icon} />
    </button>
  );
}
