import { type FigureUnit, measures } from './unit.js';

/** The highest amount: twenty million euros, or as many hundredths or whole ones of anything else. */
export const MAX_FIGURE_AMOUNT = 2_000_000_000;

/**
 * An amount as it stands in a text: `50.700 Euro im Jahr`, `41.041,80 Euro`, `45,3 Prozent`, `14 Tage`.
 *
 * @param amount whole cents for money, hundredths for a percentage, else the number itself
 */
export function formatAmount(amount: number, unit: FigureUnit): string {
  const { one, many } = measures[unit];
  return `${formatNumber(amount, unit)} ${formatNumber(amount, unit) === '1' ? one : many}`.trim();
}

/** The number alone, as it is typed: `50.700`, `41.041,80`. */
export function formatNumber(amount: number, unit: FigureUnit): string {
  const { decimals, isPadded } = measures[unit];
  const scale = 10 ** decimals;
  const whole = String(Math.floor(amount / scale)).replace(/\B(?=(?:\d{3})+$)/g, '.');
  const rest = amount % scale;
  if (rest === 0) return whole;
  const written = String(rest).padStart(decimals, '0');
  return `${whole},${isPadded ? written : written.replace(/0+$/, '')}`;
}

const NUMBER = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

/** Reads a number as it is written in Germany; `null` for anything else, or too many decimals. */
export function parseAmount(typed: string, unit: FigureUnit): number | null {
  const { decimals } = measures[unit];
  const [, whole, rest = ''] = NUMBER.exec(typed.trim()) ?? [];
  if (whole === undefined || rest.length > decimals) return null;
  const amount = Number(`${whole.replaceAll('.', '')}${rest.padEnd(decimals, '0')}`);
  return amount <= MAX_FIGURE_AMOUNT ? amount : null;
}
