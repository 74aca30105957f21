const AMOUNT = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?(?:\s*(?:€|eur|euro))?$/i;

/** Whole cents of an amount as it is written in Germany: `100`, `100,5`, `1.234,50 €`; `null` otherwise. */
export function parseEuros(text: string): number | null {
  const match = AMOUNT.exec(text.trim());
  if (!match) return null;
  const [, euros = '', cents = ''] = match;
  return Number(euros.replaceAll('.', '')) * 100 + Number(cents.padEnd(2, '0'));
}

/** The amount as it is typed: `1234,50`. */
export function euros(cents: number): string {
  return `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
}
