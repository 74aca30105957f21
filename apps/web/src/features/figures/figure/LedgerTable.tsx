import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { wordsOf } from '../inline/figures-of-text.js';
import { PeriodText } from '../parts/PeriodText.js';

const LedgerTableFigure = graphql(`
  fragment LedgerTable_figure on Figure {
    unit
    records {
      id
      sequence
      amount
      validFrom
      validUntil
      recordedAt
      proposedBy {
        id
        displayName
      }
      confirmedBy {
        id
        displayName
      }
    }
  }
`);

/** What was recorded, the newest first, and by whom: also what a later line has covered. */
export function LedgerTable({ figure }: { figure: FragmentType<typeof LedgerTableFigure> }) {
  const { t } = useTranslation('figures');
  const { instant } = useFormat();
  const { unit, records } = readFragment(LedgerTableFigure, figure);
  const nameOf = ({ displayName }: { displayName?: string | null }) =>
    displayName ?? t('ledger.former-person');
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('ledger.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('ledger.number')}</th>
            <th scope="col">{t('ledger.recorded')}</th>
            <th scope="col">{t('figure.amount')}</th>
            <th scope="col">{t('figure.days')}</th>
            <th scope="col">{t('ledger.who')}</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id}>
              <th scope="row">{record.sequence}</th>
              <td>{instant(record.recordedAt)}</td>
              <td lang="de">
                {typeof record.amount === 'number'
                  ? wordsOf(record.amount, unit)
                  : t('ledger.ended')}
              </td>
              <td>
                <PeriodText from={record.validFrom} until={record.validUntil ?? null} />
              </td>
              <td>
                {t('ledger.people', {
                  proposer: nameOf(record.proposedBy),
                  confirmer: nameOf(record.confirmedBy),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
