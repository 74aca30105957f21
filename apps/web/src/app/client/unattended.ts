/**
 * Options of what a page asks because something changed, and nobody did anything: it does not keep the
 * session alive, so that a desk that was left is signed out however busy the office is.
 */
export const unattended = {
  fetchPolicy: 'network-only',
  context: { headers: { 'x-unattended': '1' } },
} as const;
