import { useTranslation } from 'react-i18next';
import { HistoryRow, type HistoryRowFragment } from './HistoryRow.js';
import { formerOf, type Line } from './lines.js';

interface HistoryTableProps {
  lines: readonly Line<HistoryRowFragment>[];
  /** Where the entry is read. */
  address: string;
}

/** Every publication, the newest first: when it applies, what it changed, who answers for it. */
export function HistoryTable({ lines, address }: HistoryTableProps) {
  const { t } = useTranslation('history');
  const inForce = lines.find(
    ({ record, fate }) => record.kind === 'text' && fate.kind === 'in-force',
  );
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('table.label')}>
      <table className="history">
        <thead>
          <tr>
            <th scope="col">{t('table.version')}</th>
            <th scope="col">{t('table.validity')}</th>
            <th scope="col">{t('table.change')}</th>
            <th scope="col">{t('table.people')}</th>
            <th scope="col">{t('table.published')}</th>
            <th scope="col">{t('table.compare')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.toReversed().map((line) => (
            <HistoryRow
              key={line.record.id}
              line={line}
              withdrawn={lines.find(
                ({ record }) => 'withdraws' in line.record && record.id === line.record.withdraws,
              )}
              former={formerOf(line, lines)}
              inForce={inForce}
              address={address}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
