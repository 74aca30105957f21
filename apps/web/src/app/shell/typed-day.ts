import type { LocalDate } from '@rechtsstand/domain/time';

/** The day as one types it, `29.02.2024`, whatever the language: the dots are what is understood. */
export function typedDay(day: LocalDate): string {
  return day.split('-').reverse().join('.');
}
