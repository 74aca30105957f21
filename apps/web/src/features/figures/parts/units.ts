import type { FigureUnit as DomainUnit } from '@rechtsstand/domain/figure';
import type { FigureUnit } from '../../../gql/graphql.js';

const domainUnits: Record<FigureUnit, DomainUnit> = {
  EURO: 'euro',
  EURO_PER_MONTH: 'euro-per-month',
  EURO_PER_YEAR: 'euro-per-year',
  PERCENT: 'percent',
  DAYS: 'days',
  MONTHS: 'months',
  COUNT: 'count',
};

export const units = Object.keys(domainUnits) as FigureUnit[];

export function domainUnit(unit: FigureUnit): DomainUnit {
  return domainUnits[unit];
}
