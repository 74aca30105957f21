import type { ReactNode } from 'react';
import { Empty } from '../../ui/Empty.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Paging } from './Paging.js';
import { FailedQuery } from './QueryState.js';

interface PagedRowsProps<T> {
  /** One page of the list; none while it is on its way. */
  list: { items: readonly T[]; totalItems: number } | undefined;
  pageSize: number;
  /** Says how many there are. */
  count?: string;
  empty: { title: string; advice?: string };
  /** That the page could not be read; what has been read stays. */
  error?: unknown;
  retry?: () => void;
  /** A newer page is on its way. */
  isBusy?: boolean;
  /** The row of one of them, an `li`. */
  children: (item: T) => ReactNode;
}

/** The rows of a list, or that there are none, and the way to those that do not fit on one page. */
export function PagedRows<T>({
  list,
  pageSize,
  count,
  empty,
  error,
  retry,
  isBusy = false,
  children,
}: PagedRowsProps<T>) {
  if (!list) {
    return error ? (
      <FailedQuery error={error} {...(retry && { retry })} />
    ) : (
      <Skeleton lines={8} size="row" />
    );
  }
  return (
    <>
      {list.items.length === 0 ? (
        <Empty title={empty.title}>{empty.advice && <p>{empty.advice}</p>}</Empty>
      ) : (
        <>
          {count && (
            <p className="muted small" role="status">
              {count}
            </p>
          )}
          <ul className="rows" aria-busy={isBusy || undefined}>
            {list.items.map(children)}
          </ul>
        </>
      )}
      <Paging pageSize={pageSize} totalItems={list.totalItems} />
    </>
  );
}
