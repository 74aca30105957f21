import type { ReactNode } from 'react';

/** What a list says when nothing is in it: something true, and kind. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty__title">{title}</p>
      {children}
    </div>
  );
}
