import { createHash, randomBytes } from 'node:crypto';
import type { TestOffice, TestPerson } from '../factories/index.js';

/** Opens a session for the day and answers its token. */
export async function signIn(
  office: TestOffice,
  { personId }: Pick<TestPerson, 'personId'>,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await office.manager.query(
    `INSERT INTO sessions (token_hash, person_id, expires_at) VALUES ($1, $2, now() + interval '8 hours')`,
    [createHash('sha256').update(token).digest(), personId],
  );
  return token;
}
