/** Whether a page belongs to the part of the navigation that is at one of these addresses, or below it. */
export function isCurrent(path: string, ...addresses: readonly (string | undefined)[]): boolean {
  return addresses.some(
    (address) =>
      address !== undefined &&
      (path === address || (address !== '/' && path.startsWith(`${address}/`))),
  );
}
