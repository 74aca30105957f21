import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Gap, onlyChanged, type Row } from '../compared/rows.js';
import type { Layout } from './useViewState.js';

interface ComparedRowsProps {
  rows: readonly Row[];
  layout: Layout;
  onlyChanges: boolean;
  /** The names of the versions. */
  before: string;
  after: string;
  /** What is compared, for those who hear it. */
  caption: string;
}

/** The rows side by side, or both versions in one text. Rendered anew only when the rows are others. */
export const ComparedRows = memo(function ComparedRows(props: ComparedRowsProps) {
  const { rows, layout, onlyChanges, before, after, caption } = props;
  const shown = onlyChanges ? onlyChanged(rows) : rows;
  if (layout === 'inline') {
    return (
      <div className="comparison comparison--inline">
        {shown.map((row) => (
          <InlineRow key={row.key} row={row} />
        ))}
      </div>
    );
  }
  return (
    <table className="comparison comparison--side-by-side">
      <caption className="kern-sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <FacingRow key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
});

function InlineRow({ row }: { row: Row | Gap }) {
  if ('skipped' in row)
    return (
      <p className="comparison__gap">
        <Skipped count={row.skipped} />
      </p>
    );
  return (
    <div className="comparison__row">
      {row.label && <p className="comparison__field">{row.label}</p>}
      {row.render('both')}
    </div>
  );
}

function FacingRow({ row }: { row: Row | Gap }) {
  if ('skipped' in row) {
    return (
      <tr>
        <td colSpan={2} className="comparison__gap">
          <Skipped count={row.skipped} />
        </td>
      </tr>
    );
  }
  return (
    <>
      {row.label && (
        <tr>
          <th colSpan={2} scope="rowgroup" className="comparison__field">
            {row.label}
          </th>
        </tr>
      )}
      <tr>
        <td>{row.render('before')}</td>
        <td>{row.render('after')}</td>
      </tr>
    </>
  );
}

function Skipped({ count }: { count: number }) {
  const { t } = useTranslation('comparison');
  return t('skipped', { count });
}
