import { expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabase } from '../../../../../test/setup/database.js';
import { textArray } from './text-array.js';

it.each([[[]], [['']], [['Straße "§ 3", {a\\b} 𝒜', null, 'NULL', 'zwei\nZeilen']]])(
  'an array reaches the database as it is: %j',
  async (texts: (string | null)[]) => {
    const { apiUrl } = await testDatabase();
    const client = new pg.Client(apiUrl);
    await client.connect();
    try {
      const { rows } = await client.query<{ text: string | null }>(
        'SELECT unnest($1::text[]) AS text',
        [textArray(texts)],
      );
      expect(rows.map(({ text }) => text)).toEqual(texts);
    } finally {
      await client.end();
    }
  },
);
