import type { Pool } from 'pg';
import type { EntityManager } from 'typeorm';

/** A statement on a hot path. PostgreSQL plans it once per connection and knows it by its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/**
 * Runs a reviewed statement, planned once. Outside a transaction it goes straight to the pool; within
 * one, over the connection of the transaction.
 */
export async function prepared<Row>(
  manager: EntityManager,
  { name, text }: Statement,
  values: readonly unknown[],
): Promise<Row[]> {
  if (manager.queryRunner) return manager.query(text, [...values]);
  const pool = poolOf(manager);
  const { rows } = await pool.query({ name, text, values: [...values] });
  return rows as Row[];
}

/** The connections below TypeORM. */
export function poolOf({ connection }: Pick<EntityManager, 'connection'>): Pool {
  return (connection.driver as unknown as { master: Pool }).master;
}
