import type { DocumentNode, DocumentPart } from '@rechtsstand/domain/document';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Frame } from '../compared/marks.js';
import { isOn, type Side } from '../compared/side.js';
import { DocumentPartView } from './DocumentPartView.js';

export interface NodeViewProps {
  node: DocumentNode;
  side: Side;
  /** What the node is as a change; its element can then be reached. */
  frame?: Frame;
  /** Stands ahead of the content: what the change is, in words. */
  label: ReactNode;
  /** The running text of a leaf. */
  text?: ReactNode;
  parts: readonly DocumentPart[];
  /** Title and particulars of a process step. */
  head?: ReactNode;
}

/** The element of a node, around its label, its text and its parts. */
export function NodeView({ node, side, frame, label, text, parts, head }: NodeViewProps) {
  const { t } = useTranslation('reading');
  const inner = <Parts parts={parts} side={side} />;
  switch (node.type) {
    case 'doc':
      return inner;
    case 'paragraph':
      return (
        <p {...frame}>
          {label}
          {text}
        </p>
      );
    case 'heading':
      return (
        <p {...joined(frame, `compared-heading compared-heading--${node.attrs.level}`)}>
          {label}
          {text}
        </p>
      );
    case 'bulletList':
    case 'taskList':
      return (
        <Around frame={frame} label={label}>
          <ul>{inner}</ul>
        </Around>
      );
    case 'orderedList':
      return (
        <Around frame={frame} label={label}>
          <ol start={node.attrs.start}>{inner}</ol>
        </Around>
      );
    case 'listItem':
    case 'taskItem':
      return (
        <li {...frame}>
          {label}
          {inner}
        </li>
      );
    case 'table':
      return (
        <Around frame={frame} label={label}>
          <div className="table-scroll" tabIndex={0} role="group">
            <table>
              <tbody>{inner}</tbody>
            </table>
          </div>
        </Around>
      );
    case 'tableRow':
      return (
        <tr {...frame}>
          <Parts parts={parts} side={side} lead={label} />
        </tr>
      );
    case 'tableHeader':
    case 'tableCell': {
      const Cell = node.type === 'tableCell' ? 'td' : 'th';
      const { colspan, rowspan } = node.attrs;
      return (
        <Cell {...frame} colSpan={colspan} rowSpan={rowspan}>
          {label}
          {inner}
        </Cell>
      );
    }
    case 'callout':
      return (
        <div {...joined(frame, 'compared-callout')}>
          {label}
          <p className="notice__title">{t(`callout.${node.attrs.tone}`)}</p>
          {inner}
        </div>
      );
    case 'processStep':
      return (
        <div {...joined(frame, 'compared-step')}>
          {label}
          {head}
          {inner}
        </div>
      );
    default:
      return node satisfies never;
  }
}

function Around({
  frame,
  label,
  children,
}: Pick<NodeViewProps, 'frame' | 'label'> & { children: ReactNode }) {
  return frame || label ? (
    <div {...frame}>
      {label}
      {children}
    </div>
  ) : (
    children
  );
}

function joined(frame: Frame | undefined, className: string) {
  return { ...frame, className: [frame?.className, className].filter(Boolean).join(' ') };
}

interface PartsProps {
  parts: readonly DocumentPart[];
  side: Side;
  /** Goes into the first part: a row of a table has no place for words of its own. */
  lead?: ReactNode;
}

function Parts({ parts, side, lead }: PartsProps) {
  return parts
    .filter((part) => isOn(part, side))
    .map((part, index) => (
      <DocumentPartView key={index} part={part} side={side} lead={index === 0 && lead} />
    ));
}
