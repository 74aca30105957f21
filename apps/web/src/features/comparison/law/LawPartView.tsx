import type { Compared } from '@rechtsstand/domain/comparison';
import type { LawPart, ProvisionComparisonPart } from '@rechtsstand/domain/law';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeLabel, MovedAwayLabel } from '../compared/ChangeLabel.js';
import { FateContext, type Frame, type Mark, useMark } from '../compared/marks.js';
import { isOn, nodeOn, type Side } from '../compared/side.js';
import { Pieces, WholeText } from '../compared/Words.js';

interface LawPartViewProps {
  part: ProvisionComparisonPart;
  side: Side;
  lead?: ReactNode;
}

/** An Absatz, a Satz, a Nummer and so on, with whatever became of it. It must stand on that side. */
export function LawPartView({ part, side, lead }: LawPartViewProps) {
  const mark = useMark(part, side);
  const of = { lead, mark, frame: mark?.frame };
  switch (part.change) {
    case 'same':
    case 'changed':
      return <ComparedPart compared={part} side={side} {...of} />;
    case 'inserted':
    case 'deleted':
      return (
        <FateContext value={part.change}>
          <Element node={part.node} parts={part.children} side={side} {...of} />
        </FateContext>
      );
    case 'moved-here':
      return (
        <FateContext value={null}>
          <ComparedPart compared={part.compared} side="both" {...of} />
        </FateContext>
      );
    case 'moved-away':
      return (
        <FateContext value={null}>
          <Element
            node={part.node}
            side={side}
            lead={<MovedAwayLabel part={part} />}
            mark={null}
            frame={{ className: 'change change--moved-away' }}
          />
        </FateContext>
      );
    default:
      return part satisfies never;
  }
}

interface MarkedProps {
  side: Side;
  lead?: ReactNode;
  mark: Mark | null;
  frame?: Frame;
}

function ComparedPart({ compared, ...of }: MarkedProps & { compared: Compared<LawPart, string> }) {
  const { t } = useTranslation('comparison');
  if (compared.change === 'same') return <Element node={compared.node} {...of} />;
  const { attributes, pieces, children } = compared;
  const details = attributes.flatMap(({ name, before }) => {
    if (name !== 'number' && name !== 'label') return [];
    const former = before as string | number | null;
    return [former === null ? t('law.unnumbered-before') : t('law.renumbered', { former })];
  });
  return (
    <Element
      node={nodeOn(compared, of.side)}
      parts={children}
      text={pieces && <Pieces pieces={pieces} side={of.side} show={(text) => text} />}
      details={details}
      {...of}
    />
  );
}

interface ElementProps extends MarkedProps {
  node: LawPart;
  parts?: readonly ProvisionComparisonPart[];
  text?: ReactNode;
  details?: readonly string[];
}

/** The element of a part, with its number ahead of it. */
function Element({ node, parts, text, details, side, lead, mark, frame }: ElementProps) {
  const { t } = useTranslation('comparison');
  const label = (lead || mark) && (
    <>
      {lead}
      <ChangeLabel mark={mark} details={details} />
    </>
  );
  const words = 'text' in node && (text ?? (node.text && <WholeText>{node.text}</WholeText>));
  const inner = <Parts parts={parts ?? sameParts(node)} side={side} />;
  switch (node.type) {
    case 'provision':
      return inner;
    case 'absatz':
      return (
        <div
          className={`absatz ${frame?.className ?? ''}`.trim()}
          id={frame?.id}
          tabIndex={frame?.tabIndex}
        >
          {node.number !== null && <div className="absatz__number">({node.number})</div>}
          <div className="absatz__text">
            {label}
            {inner}
          </div>
        </div>
      );
    case 'heading':
    case 'satz':
    case 'image':
      return (
        <p {...frame}>
          {label}
          {node.type === 'satz' && node.number !== null && (
            <sup className="compared-satz">
              <span className="kern-sr-only">{t('law.satz')} </span>
              {node.number}
            </sup>
          )}
          {node.type === 'heading' ? <strong>{words}</strong> : words}
        </p>
      );
    case 'list':
      return (
        <div {...frame}>
          {label}
          <ul className="compared-law-list">{inner}</ul>
        </div>
      );
    case 'item':
      return (
        <li {...frame}>
          <span className="compared-law-list__label">{node.label}</span>
          <div>
            {label}
            {inner}
          </div>
        </li>
      );
    case 'table':
      return (
        <div className="table-scroll" tabIndex={0} role="group">
          <table>
            <tbody>{inner}</tbody>
          </table>
        </div>
      );
    case 'row':
      return (
        <tr {...frame}>
          <Parts parts={parts ?? sameParts(node)} side={side} lead={label} />
        </tr>
      );
    case 'cell':
      return (
        <td {...frame}>
          {label}
          {words}
        </td>
      );
    default:
      return node satisfies never;
  }
}

function sameParts(node: LawPart): ProvisionComparisonPart[] {
  return 'parts' in node ? node.parts.map((child) => ({ change: 'same', node: child })) : [];
}

interface PartsProps {
  parts: readonly ProvisionComparisonPart[];
  side: Side;
  lead?: ReactNode;
}

function Parts({ parts, side, lead }: PartsProps) {
  return parts
    .filter((part) => isOn(part, side))
    .map((part, index) => (
      <LawPartView key={index} part={part} side={side} lead={index === 0 && lead} />
    ));
}
