/** Einheit einer Rechengröße: money once, by the month or by the year; a share; a time; a number. */
export const figureUnits = [
  'euro',
  'euro-per-month',
  'euro-per-year',
  'percent',
  'days',
  'months',
  'count',
] as const;
export type FigureUnit = (typeof figureUnits)[number];

interface Measure {
  /** Decimals that an amount may have: amounts are whole numbers of the smallest part. */
  readonly decimals: 0 | 2;
  /** Whether a started decimal is written out, as with money: `41.041,80`, but `45,3 Prozent`. */
  readonly isPadded: boolean;
  readonly one: string;
  readonly many: string;
}

const euro = (period: string): Measure => ({
  ...{ decimals: 2, isPadded: true, one: `Euro${period}`, many: `Euro${period}` },
});

/** In German like the documents they stand in, whatever language the interface has. */
export const measures: Readonly<Record<FigureUnit, Measure>> = {
  euro: euro(''),
  'euro-per-month': euro(' im Monat'),
  'euro-per-year': euro(' im Jahr'),
  percent: { decimals: 2, isPadded: false, one: 'Prozent', many: 'Prozent' },
  days: { decimals: 0, isPadded: false, one: 'Tag', many: 'Tage' },
  months: { decimals: 0, isPadded: false, one: 'Monat', many: 'Monate' },
  count: { decimals: 0, isPadded: false, one: '', many: '' },
};
