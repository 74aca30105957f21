import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.js';

type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const icons: Record<NoticeTone, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  danger: 'error',
};

interface NoticeProps {
  tone: NoticeTone;
  title: ReactNode;
  /** `alert` is read at once, `status` when the reader pauses. */
  role?: 'alert' | 'status' | 'note';
  children?: ReactNode;
}

/** A message set apart from the text; its tone is told by sign and words, not by colour alone. */
export function Notice({ tone, title, role = 'note', children }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`} role={role}>
      <Icon name={icons[tone]} />
      <div>
        <p className="notice__title">{title}</p>
        {children}
      </div>
    </div>
  );
}
