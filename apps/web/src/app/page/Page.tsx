import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { takePageFocus } from './page-focus.js';
import { useFragment } from './useFragment.js';

interface PageProps {
  title: string;
  /** What stands above the heading, such as the kind of the entry. */
  kicker?: ReactNode;
  /** What stands beside the heading: keys and links of the page. */
  actions?: ReactNode;
  /** What belongs to the page: contents, citations, links back. Beside it where there is room. */
  aside?: ReactNode;
  /** `wide` for tables, comparisons and boards; else a readable measure. */
  width?: 'measure' | 'wide';
  /** Directly below the heading, over the full width. */
  intro?: ReactNode;
  children: ReactNode;
}

/** A page in the frame: its document title, its one heading, which takes the focus, and its columns. */
export function Page({
  title,
  kicker,
  actions,
  aside,
  width = 'measure',
  intro,
  children,
}: PageProps) {
  const { t } = useTranslation('common');
  useFragment();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current) takePageFocus(heading.current);
  }, []);
  return (
    <div className={`page page--${width}${aside ? ' page--aside' : ''}`}>
      <title>{t('page-title', { title })}</title>
      <header className="page__header">
        <div>
          {kicker && <p className="page__kicker">{kicker}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {actions && <div className="page__actions">{actions}</div>}
      </header>
      {intro && <div className="page__intro">{intro}</div>}
      <div className="page__body">{children}</div>
      {aside && (
        <aside className="page__aside" aria-label={t('belongs-to-page')}>
          {aside}
        </aside>
      )}
    </div>
  );
}
