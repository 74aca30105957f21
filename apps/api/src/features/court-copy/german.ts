import { type LocalDate, OFFICE_TIME_ZONE } from '@rechtsstand/domain/time';

/** A day as it is written in files: `29.02.2024`. */
export function day(date: LocalDate): string {
  const [year, month, number] = date.split('-');
  return `${number}.${month}.${year}`;
}

const longDays = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as it is written in sentences: `29. Februar 2024`. */
export function longDay(date: LocalDate): string {
  return longDays.format(new Date(date));
}

const moments = new Intl.DateTimeFormat('de-DE', {
  timeZone: OFFICE_TIME_ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'short',
});

/** An instant to the second in German time, with the zone: in autumn an hour comes twice. */
export function moment(instant: Date): string {
  const parts = Object.fromEntries(
    moments.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  const { day: number, month, year, hour, minute, second, timeZoneName } = parts;
  return `${number}.${month}.${year}, ${hour}:${minute}:${second} Uhr (${timeZoneName})`;
}

/** An amount as it is written in Germany: `1.234,50 Euro`. */
export function euros(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${whole},${String(cents % 100).padStart(2, '0')} Euro`;
}
