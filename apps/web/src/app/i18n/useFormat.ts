import type { LocalDate } from '@rechtsstand/domain/time';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Days, instants, amounts and lists as people write them in the chosen language. */
export interface Format {
  /** `01.03.2024` */
  day: (day: LocalDate) => string;
  /** `1. März 2024` */
  longDay: (day: LocalDate) => string;
  /** `Freitag, 1. März 2024` */
  fullDay: (day: LocalDate) => string;
  /** `01.03.2024, 14:05`, at the time of the office */
  instant: (instant: string) => string;
  /** Whole cents as `100,00 €` */
  money: (cents: number) => string;
  number: (value: number) => string;
  list: (items: readonly string[]) => string;
}

function createFormat(language: string): Format {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const options = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  // A calendar day has no zone: it is formatted as midnight UTC, in UTC.
  const day = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const fullDay = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, {
    ...options,
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
  });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale);
  return {
    day: (value) => day.format(new Date(value)),
    longDay: (value) => longDay.format(new Date(value)),
    fullDay: (value) => fullDay.format(new Date(value)),
    instant: (value) => instant.format(new Date(value)),
    money: (cents) => money.format(cents / 100),
    number: (value) => number.format(value),
    list: (items) => list.format(items),
  };
}

export function useFormat(): Format {
  const { i18n } = useTranslation();
  return useMemo(() => createFormat(i18n.language), [i18n.language]);
}
