import { isLocalDate, type LocalDate, todayAt } from '@rechtsstand/domain/time';

/** The name under which the chosen day stands in every address. */
export const STAND = 'stand';

/** The day stated in an address; `null` where none (or no calendar day) is stated: then today holds. */
export function standIn(params: URLSearchParams): LocalDate | null {
  const value = params.get(STAND);
  return isLocalDate(value) ? value : null;
}

export function today(): LocalDate {
  return todayAt(new Date());
}

/** The address with the chosen day added, unless it states one itself. */
export function withStand(to: string, stand: string | null): string {
  if (stand === null || !to.startsWith('/')) return to;
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(to) ?? [];
  const params = new URLSearchParams(query);
  if (!params.has(STAND)) params.set(STAND, stand);
  return `${path}?${params}${fragment}`;
}
