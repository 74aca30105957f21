import { figureDay, formatAmount } from '@rechtsstand/domain/figure';
import { contains, type DateRange, type LocalDate } from '@rechtsstand/domain/time';
import type { FigureUnit } from '../../../gql/graphql.js';
import { domainUnit } from '../parts/units.js';

/** A figure that a text refers to, with what it is on every day. */
export interface FigureOfText {
  key: string;
  name: string;
  unit: FigureUnit;
  values: readonly (DateRange & { amount: number; source: string })[];
}

/** The figures of a version, and the days on which that applies. */
export interface FiguresOfText {
  byKey: ReadonlyMap<string, FigureOfText>;
  from: LocalDate | null;
  until: LocalDate | null;
}

/** What a text says for a figure to a reader of this day. */
export function figureOn(figures: FiguresOfText | undefined, key: string, day: LocalDate) {
  const figure = figures?.byKey.get(key);
  const on = figures ? figureDay(day, figures) : day;
  const value = figure?.values.find((each) => contains(each, on)) ?? null;
  return { on, value, words: figure && value && wordsOf(value.amount, figure.unit) };
}

/** An amount as it stands in the text, `50.700 Euro im Jahr`. */
export function wordsOf(amount: number, unit: FigureUnit): string {
  return formatAmount(amount, domainUnit(unit));
}
