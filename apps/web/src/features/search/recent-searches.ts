import { remembered } from '../../ui/remembered.js';

const MOST_RECENT = 8;

/** What was searched for lately, in this browser only; the server never hears of it again. */
export const recentSearches = remembered<string[]>(
  'searches',
  [],
  (value): value is string[] =>
    Array.isArray(value) && value.every((search) => typeof search === 'string'),
  { ofPerson: true },
);

/** Whether searches are remembered at all: at a shared desk they may better not be. */
export const keepsSearches = remembered<boolean>(
  'keeps-searches',
  true,
  (value) => typeof value === 'boolean',
  { ofPerson: true },
);

/** The search comes first, once; the oldest ones fall out. */
export function withSearch(searches: readonly string[], search: string): string[] {
  const key = search.toLowerCase();
  const others = searches.filter((other) => other.toLowerCase() !== key);
  return [search, ...others].slice(0, MOST_RECENT);
}

export function rememberSearch(search: string): void {
  const text = search.trim();
  if (text !== '' && keepsSearches.get())
    recentSearches.set(withSearch(recentSearches.get(), text));
}

export function forgetSearch(search: string): void {
  recentSearches.set(recentSearches.get().filter((other) => other !== search));
}

/** Switching off forgets what is there already. */
export function keepSearches(isOn: boolean): void {
  keepsSearches.set(isOn);
  if (!isOn) recentSearches.set([]);
}
