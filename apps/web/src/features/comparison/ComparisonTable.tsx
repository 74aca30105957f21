import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../app/keys/useShortcuts.js';
import type { Piece, Row } from './compare.js';

interface ComparisonTableProps {
  rows: readonly Row[];
  before: string;
  after: string;
}

/** Side by side. Changes are told by sign (− +), by word for screen readers, and by colour. */
export function ComparisonTable({ rows, before, after }: ComparisonTableProps) {
  const { t } = useTranslation('comparison');
  const table = useRef<HTMLTableElement>(null);
  const go = (step: 1 | -1) => {
    const changed = [...(table.current?.querySelectorAll<HTMLElement>('tr[tabindex]') ?? [])];
    const place = changed.findIndex((row) => row === document.activeElement);
    const target = changed[place === -1 && step === -1 ? changed.length - 1 : place + step];
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  };
  useShortcuts([
    { key: 'n', label: t('keys.next'), run: () => go(1) },
    { key: 'p', label: t('keys.previous'), run: () => go(-1) },
  ]);
  return (
    <table className="comparison" ref={table}>
      <thead>
        <tr>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr
            key={index}
            className={row.isChanged ? 'comparison__changed' : undefined}
            tabIndex={row.isChanged ? -1 : undefined}
          >
            <td>
              <Pieces pieces={row.before} />
            </td>
            <td>
              <Pieces pieces={row.after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => <PieceView key={index} piece={piece} />);
}

function PieceView({ piece: { change, text } }: { piece: Piece }) {
  const { t } = useTranslation('comparison');
  if (change === 'same') return text;
  const Element = change === 'inserted' ? 'ins' : 'del';
  return (
    <Element>
      <span className="kern-sr-only">{t(change)} </span>
      {text}
    </Element>
  );
}
