const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text can be the id of anything; PostgreSQL would refuse the statement otherwise. */
export function isUuid(value: string): boolean {
  return UUID.test(value);
}
