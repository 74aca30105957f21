import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabase } from './database.js';

const first = await testDatabase();
const second = await testDatabase();

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  it('has every migration', async () => {
    const { migrations } = await import('@rechtsstand/migrations');
    const applied = await query(first.ownerUrl, 'SELECT name FROM migrations');
    expect(applied).toHaveLength(migrations.length);
  });

  it('shares nothing with another one', async () => {
    await query(first.ownerUrl, 'CREATE TABLE only_here (id int)');
    await expect(query(second.ownerUrl, 'SELECT FROM only_here')).rejects.toThrow(/does not exist/);
  });

  it('gives the role of the API nothing of its own', async () => {
    const owned = await query(
      first.apiUrl,
      "SELECT relname FROM pg_class WHERE relowner = 'rechtsstand_api'::regrole",
    );
    expect(owned).toEqual([]);
    await expect(query(first.apiUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow(/permission/);
  });

  it('sorts as German readers expect when asked to', async () => {
    const rows = await query<{ word: string }>(
      first.apiUrl,
      `SELECT word FROM (VALUES ('Zeugnis'), ('Ärztin'), ('Antrag')) AS words (word)
       ORDER BY word COLLATE "de-x-icu"`,
    );
    expect(rows.map(({ word }) => word)).toEqual(['Antrag', 'Ärztin', 'Zeugnis']);
  });
});
