import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { inDatabase } from './database.js';

/**
 * As if nobody had touched the keyboard of this window for longer than a session lives. Others of the
 * same person, such as those of tests beside this one, go on.
 */
export async function leaveTheDesk(page: Page): Promise<void> {
  const cookies = await page.context().cookies();
  const token = cookies.find(({ name }) => name === 'rechtsstand')?.value ?? '';
  const ended = await inDatabase(
    `UPDATE sessions SET last_seen_at = last_seen_at - interval '2 hours'
     WHERE token_hash = $1 RETURNING true`,
    [createHash('sha256').update(token).digest()],
  );
  if (ended.length !== 1) throw new Error('Nobody is signed in in this window.');
}
