import type { TransactionContext } from '../../../platform/database/transactions.js';

/** Runs an `INSERT ... RETURNING id` of one row. */
export async function insertedId(
  { manager }: TransactionContext,
  statement: string,
  values: unknown[],
): Promise<string> {
  const [row]: { id: string }[] = await manager.query(statement, values);
  if (!row) throw new Error(`Nothing was inserted by ${statement}`);
  return row.id;
}
