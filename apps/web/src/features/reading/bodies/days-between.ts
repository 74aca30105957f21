import type { LocalDate } from '@rechtsstand/domain/time';

const DAY = 86_400_000;

/** How many days `to` lies after `from`; negative before it. Calendar days have no clock to shift them. */
export function wholeDaysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
