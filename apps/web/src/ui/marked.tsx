import type { Mark } from '@rechtsstand/domain/document';
import type { ReactNode } from 'react';

/** Words in the print of all their marks, the first one outermost. */
export function marked(inner: ReactNode, marks: readonly Mark[] = []): ReactNode {
  return marks.reduceRight<ReactNode>(withMark, inner);
}

function withMark(inner: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'link':
      return (
        <a href={mark.attrs.href} rel="noreferrer">
          {inner}
        </a>
      );
    default:
      return mark satisfies never;
  }
}
