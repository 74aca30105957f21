import type { ComponentProps } from 'react';
import { Link, NavLink, useSearchParams } from 'react-router';
import { chosenIn, withChosen } from './as-of.js';

/** The address under which our pages are reached on the chosen day, as known at the chosen moment. */
export function useAddress(): (to: string) => string {
  const [params] = useSearchParams();
  const chosen = chosenIn(params);
  return (to) => withChosen(to, chosen);
}

type Props<C extends typeof Link | typeof NavLink> = Omit<ComponentProps<C>, 'to'> & { to: string };

/** A link within the app; it keeps the chosen day. */
export function AppLink({ to, ...props }: Props<typeof Link>) {
  return <Link to={useAddress()(to)} {...props} />;
}

/** As {@link AppLink}, and says which page is open (`aria-current`). */
export function AppNavLink({ to, ...props }: Props<typeof NavLink>) {
  return <NavLink to={useAddress()(to)} {...props} />;
}
