import { contains, type LocalDate } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Badge } from '../../../ui/Badge.js';
import { wordsOf } from '../inline/figures-of-text.js';
import { figureAddress } from '../parts/addresses.js';
import { PeriodText } from '../parts/PeriodText.js';

const FigureRowFigure = graphql(`
  fragment FigureRow_figure on Figure {
    key
    name
    unit
    values {
      from
      until
      amount
    }
    openProposals {
      id
    }
  }
`);

interface FigureRowProps {
  figure: FragmentType<typeof FigureRowFigure>;
  day: LocalDate;
}

/** One figure: its value on the day, since when, and the next change. */
export function FigureRow({ figure, day }: FigureRowProps) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const { key, name, unit, values, openProposals } = readFragment(FigureRowFigure, figure);
  const value = values.find((each) => contains(each, day));
  const next = values.find(({ from }) => from > day);
  const end = value?.until ?? null;
  return (
    <li>
      <AppLink className="rows__title" to={figureAddress(key)}>
        <span lang="de">{name}</span>
      </AppLink>
      <p className="rows__lead">
        {value ? <strong lang="de">{wordsOf(value.amount, unit)}</strong> : t('list.no-value')}
      </p>
      <p className="rows__meta">
        {value && (
          <span>
            <PeriodText {...value} />
          </span>
        )}
        {next && (
          <span>
            {t('list.next', { value: wordsOf(next.amount, unit), day: format.day(next.from) })}
          </span>
        )}
        {!next && end && <span>{t('list.ends', { day: format.day(end) })}</span>}
        {openProposals.length > 0 && (
          <Badge tone="warning">{t('list.proposals', { count: openProposals.length })}</Badge>
        )}
      </p>
    </li>
  );
}
