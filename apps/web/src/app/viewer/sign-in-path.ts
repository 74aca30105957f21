/** The sign-in page, from which one comes back to where one was. */
export function signInPath(back: string, reason?: 'expired'): string {
  const params = new URLSearchParams();
  if (back !== '/') params.set('weiter', back);
  if (reason === 'expired') params.set('grund', 'abgelaufen');
  const query = params.toString();
  return query === '' ? '/anmelden' : `/anmelden?${query}`;
}

/** Where to go after signing in: an address of ours, never another site's. */
export function backFrom(params: URLSearchParams): string {
  const back = params.get('weiter') ?? '/';
  return /^\/(?![/\\])/.test(back) ? back : '/';
}
