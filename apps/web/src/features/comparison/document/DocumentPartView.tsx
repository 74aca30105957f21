import type { Compared, MovedAway } from '@rechtsstand/domain/comparison';
import type { DocumentNode, DocumentPart, Inline } from '@rechtsstand/domain/document';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeLabel, MovedAwayLabel } from '../compared/ChangeLabel.js';
import { FateContext, type Frame, type Mark, useMark } from '../compared/marks.js';
import { nodeOn, type Side } from '../compared/side.js';
import { Pieces, WholeText } from '../compared/Words.js';
import { InlineContent, targetsOf } from './InlineContent.js';
import { NodeView } from './NodeView.js';
import { StepHead } from './StepHead.js';
import { useAttributeDetails } from './useAttributeDetails.js';

export interface DocumentPartViewProps {
  part: DocumentPart;
  side: Side;
  lead?: ReactNode;
  /** Of a process step, its title and particulars alone: its blocks have rows of their own. */
  isHeadOnly?: boolean;
}

/** A part of a document, with whatever became of it. It must stand on that side. */
export function DocumentPartView({ part, side, lead, isHeadOnly }: DocumentPartViewProps) {
  const mark = useMark(part, side);
  const of = { side, lead, mark, isHeadOnly };
  switch (part.change) {
    case 'same':
    case 'changed':
      return <ComparedNode compared={part} {...of} />;
    case 'inserted':
    case 'deleted':
      return (
        <FateContext value={part.change}>
          <WholeNode node={part.node} parts={part.children} {...of} />
        </FateContext>
      );
    case 'moved-here':
      // Beside it stands nothing, so it shows by itself what changed on the way.
      return (
        <FateContext value={null}>
          <ComparedNode compared={part.compared} {...of} side="both" />
        </FateContext>
      );
    case 'moved-away':
      return <LeftPlace part={part} side={side} lead={lead} />;
    default:
      return part satisfies never;
  }
}

interface MarkedProps {
  side: Side;
  lead?: ReactNode;
  mark: Mark | null;
  isHeadOnly?: boolean;
}

function ComparedNode({
  compared,
  ...of
}: MarkedProps & { compared: Compared<DocumentNode, Inline[]> }) {
  const { t } = useTranslation('comparison');
  const details = useAttributeDetails();
  if (compared.change === 'same') return <WholeNode node={compared.node} {...of} />;
  const { before, after, attributes, pieces, children } = compared;
  const { side, mark, lead, isHeadOnly } = of;
  const explain = (former: Inline[], latter: Inline[]) => {
    const [from, to] = [targetsOf(former), targetsOf(latter)];
    return from !== to && <small> {t('new-target', { target: to || t('nothing') })}</small>;
  };
  return (
    <NodeView
      node={nodeOn(compared, side)}
      side={side}
      frame={mark?.frame}
      label={labelOf(lead, mark, details(attributes))}
      text={
        pieces && (
          <Pieces
            pieces={pieces}
            side={side}
            show={(content) => <InlineContent content={content} />}
            explain={explain}
          />
        )
      }
      parts={isHeadOnly ? [] : children}
      head={
        before.type === 'processStep' &&
        after.type === 'processStep' && (
          <StepHead before={before.attrs} after={after.attrs} side={side} />
        )
      }
    />
  );
}

interface WholeNodeProps extends MarkedProps {
  node: DocumentNode;
  /** Of a part that is new or gone, what became of its children; else they are what they were. */
  parts?: readonly DocumentPart[];
  frame?: Frame;
}

function WholeNode(props: WholeNodeProps) {
  const { node, parts, side, lead, mark, isHeadOnly, frame = mark?.frame } = props;
  const isLeaf = node.type === 'paragraph' || node.type === 'heading';
  const children = isLeaf ? [] : ((node.content ?? []) as readonly DocumentNode[]);
  const same = (child: DocumentNode): DocumentPart => ({ change: 'same', node: child });
  return (
    <NodeView
      node={node}
      side={side}
      frame={frame}
      label={labelOf(lead, mark)}
      text={
        isLeaf &&
        node.content && (
          <WholeText>
            <InlineContent content={node.content} />
          </WholeText>
        )
      }
      parts={isHeadOnly ? [] : (parts ?? children.map(same))}
      head={
        node.type === 'processStep' && (
          <StepHead before={node.attrs} after={node.attrs} side={side} />
        )
      }
    />
  );
}

function labelOf(lead: ReactNode, mark: Mark | null, details?: readonly string[]): ReactNode {
  if (!lead && !mark) return null;
  return (
    <>
      {lead}
      <ChangeLabel mark={mark} details={details} />
    </>
  );
}

/** The place that a part has left keeps its text, in the background. */
function LeftPlace({
  part,
  side,
  lead,
}: {
  part: MovedAway<DocumentNode>;
  side: Side;
  lead?: ReactNode;
}) {
  const label = (
    <>
      {lead}
      <MovedAwayLabel part={part} />
    </>
  );
  const frame = { className: 'change change--moved-away' };
  return (
    <FateContext value={null}>
      <WholeNode node={part.node} side={side} mark={null} lead={label} frame={frame} />
    </FateContext>
  );
}
