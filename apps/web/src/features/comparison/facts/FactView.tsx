import type { Compared, ValueNode, ValuePart } from '@rechtsstand/domain/comparison';
import { factNameOf } from '@rechtsstand/domain/entry';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeLabel, MovedAwayLabel } from '../compared/ChangeLabel.js';
import { FateContext, type Frame, useMark } from '../compared/marks.js';
import { isOn, nodeOn, type Side } from '../compared/side.js';
import { ChangedWords, Pieces, WholeText } from '../compared/Words.js';
import { useCodeText } from './useCodeText.js';

interface FactViewProps {
  part: ValuePart;
  side: Side;
  /** The name of the record it is a field of. */
  within?: string;
  /** An item of a list is an element of the list. */
  isItem?: boolean;
}

/** A field of the facts, or an item of a list in them, with whatever became of it. */
export function FactView({ part, side, within = '', isItem = false }: FactViewProps) {
  const mark = useMark(part, side);
  const around = (label: ReactNode, inner: ReactNode, frame?: Frame) => {
    if (isItem) {
      return (
        <li {...frame}>
          {label}
          {inner}
        </li>
      );
    }
    return frame ? (
      <div {...frame}>
        {label}
        {inner}
      </div>
    ) : (
      inner
    );
  };
  const label = <ChangeLabel mark={mark} />;
  switch (part.change) {
    case 'same':
    case 'changed':
      return around(label, <Value compared={part} side={side} within={within} />, mark?.frame);
    case 'inserted':
    case 'deleted':
      return around(
        label,
        <FateContext value={part.change}>
          <Value compared={{ change: 'same', node: part.node }} side={side} within={within} />
        </FateContext>,
        mark?.frame,
      );
    case 'moved-here':
      return around(
        label,
        <Value compared={part.compared} side="both" within={within} />,
        mark?.frame,
      );
    case 'moved-away':
      return around(
        <MovedAwayLabel part={part} />,
        <Value compared={{ change: 'same', node: part.node }} side={side} within={within} />,
        { className: 'change change--moved-away' },
      );
    default:
      return part satisfies never;
  }
}

interface ValueProps {
  compared: Compared<ValueNode, string>;
  side: Side;
  within: string;
}

function Value({ compared, side, within }: ValueProps) {
  const { t } = useTranslation('comparison');
  const codeText = useCodeText();
  const node = nodeOn(compared, side);
  const parts = partsOf(compared).filter((part) => isOn(part, side));
  switch (node.type) {
    case 'text':
      return compared.change === 'same' ? (
        node.text && <WholeText>{node.text}</WholeText>
      ) : (
        <Pieces pieces={compared.pieces ?? []} side={side} show={(text) => text} />
      );
    case 'code':
      return compared.change === 'same' ? (
        <WholeText>{codeText(node, within)}</WholeText>
      ) : (
        <CodeChange compared={compared} side={side} show={(code) => codeText(code, within)} />
      );
    case 'list':
      return (
        parts.length > 0 && (
          <ul>
            {parts.map((part, index) => (
              <FactView key={index} part={part} side={side} within={listName(node)} isItem />
            ))}
          </ul>
        )
      );
    case 'record':
      return (
        <dl className="facts facts--compact">
          {parts.filter(hasContent).map((part) => (
            <div key={factNameOf(part)}>
              <dt>{t(`fact.${factNameOf(part)}`)}</dt>
              <dd>
                <FactView part={part} side={side} within={listName(node)} />
              </dd>
            </div>
          ))}
        </dl>
      );
    default:
      return node satisfies never;
  }
}

/** An amount or a choice is replaced as a whole. */
function CodeChange({
  compared,
  side,
  show,
}: {
  compared: Extract<Compared<ValueNode, string>, { change: 'changed' }>;
  side: Side;
  show: (node: Extract<ValueNode, { type: 'code' }>) => string;
}) {
  const { before, after } = compared;
  if (before.type !== 'code' || after.type !== 'code') return null;
  return (
    <>
      {side !== 'after' && <ChangedWords change="deleted">{show(before)}</ChangedWords>}
      {side === 'both' && ' '}
      {side !== 'before' && <ChangedWords change="inserted">{show(after)}</ChangedWords>}
    </>
  );
}

function partsOf(compared: Compared<ValueNode, string>): readonly ValuePart[] {
  if (compared.change === 'changed') return compared.children;
  return 'parts' in compared.node
    ? compared.node.parts.map((node) => ({ change: 'same', node }))
    : [];
}

const listName = ({ name }: ValueNode) => name.replace('[]', '');

/** Whether the field says anything in either version. */
export function hasContent(part: ValuePart): boolean {
  if (part.change !== 'same') return true;
  const { node } = part;
  if (node.type === 'text') return node.text !== '';
  if (node.type === 'code') return node.code !== null;
  return node.parts.some((inner) => hasContent({ change: 'same', node: inner }));
}
