import { contains, type LocalDate } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Badge } from '../../../ui/Badge.js';
import { wordsOf } from '../inline/figures-of-text.js';
import { PeriodText } from '../parts/PeriodText.js';
import { SourceText } from '../parts/SourceText.js';

const ValuesTableFigure = graphql(`
  fragment ValuesTable_figure on Figure {
    unit
    values {
      from
      until
      amount
      source
    }
  }
`);

interface ValuesTableProps {
  figure: FragmentType<typeof ValuesTableFigure>;
  day: LocalDate;
}

/** What the figure is when, the latest first; the row of the chosen day says so. */
export function ValuesTable({ figure, day }: ValuesTableProps) {
  const { t } = useTranslation('figures');
  const { unit, values } = readFragment(ValuesTableFigure, figure);
  if (values.length === 0) return <p className="muted">{t('figure.no-values')}</p>;
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('figure.values-label')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('figure.days')}</th>
            <th scope="col">{t('figure.amount')}</th>
            <th scope="col">{t('source')}</th>
          </tr>
        </thead>
        <tbody>
          {values.toReversed().map((value) => (
            <tr key={value.from}>
              <th scope="row">
                <PeriodText {...value} />
              </th>
              <td lang="de">
                {wordsOf(value.amount, unit)}
                {contains(value, day) && (
                  <>
                    {' '}
                    <Badge tone="info">{t('figure.shown')}</Badge>
                  </>
                )}
              </td>
              <td>
                <SourceText source={value.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
