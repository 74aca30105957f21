import type { ReactNode } from 'react';

/** One line of a profile; nothing at all where there is nothing to say. */
export function FactRow({
  term,
  isEmpty = false,
  children,
}: {
  term: string;
  isEmpty?: boolean;
  children: ReactNode;
}) {
  if (isEmpty) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Provisions, names or sentences, one below the other. */
export function FactList({ items }: { items: readonly ReactNode[] }) {
  return items.length === 1 ? (
    items[0]
  ) : (
    <ul className="fact-list">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
