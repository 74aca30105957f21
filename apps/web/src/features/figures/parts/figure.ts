import type { DateRange } from '@rechtsstand/domain/time';
import type { FigureUnit } from '../../../gql/graphql.js';

/** A figure as far as whoever acts on it has to know it. */
export interface FigureAtHand {
  key: string;
  name: string;
  unit: FigureUnit;
  values: readonly (DateRange & { amount: number })[];
}
