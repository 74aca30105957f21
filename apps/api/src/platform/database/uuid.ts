const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Whether the text can be the id of anything, as PostgreSQL writes it. It would refuse other texts, and
 * take capitals for an id that no row then seems to have.
 */
export function isUuid(value: string): boolean {
  return UUID.test(value);
}
