import { createHash } from 'node:crypto';
import { type Meilisearch, MeilisearchApiError, type KeyCreation } from 'meilisearch';
import type { IndexNames } from './index-names.js';

export type KeyPurpose = 'search' | 'write';

/** What the API and the worker each need, and nothing else. */
const actions: Record<KeyPurpose, KeyCreation['actions']> = {
  search: ['search'],
  write: ['search', 'documents.*', 'indexes.*', 'settings.*', 'tasks.get', 'stats.get'],
};

/**
 * The key for a purpose, restricted to our indexes: made of the master key, the first time it is asked for.
 * A key that may not make others is already what whoever runs the server wanted us to have.
 */
export async function scopedKey(
  client: Meilisearch,
  givenKey: string,
  purpose: KeyPurpose,
  { prefix }: IndexNames,
): Promise<string> {
  const uid = keyUid(prefix, purpose);
  const known = await unlessRefused(client.getKey(uid));
  if (known === 'refused') return givenKey;
  if (known) return known.key;
  const made = await unlessRefused(
    client.createKey({
      uid,
      name: `Rechtsstand: ${purpose}`,
      description: `Made by Rechtsstand for the indexes ${prefix}*`,
      actions: actions[purpose],
      indexes: [`${prefix}*`],
      expiresAt: null,
    }),
  );
  if (made === 'refused') return givenKey;
  // Another process was quicker.
  return (made ?? (await client.getKey(uid))).key;
}

/** Always the same for the same indexes, so that a key is made once. */
function keyUid(prefix: string, purpose: KeyPurpose): string {
  const hex = createHash('sha256').update(`${prefix}${purpose}`).digest('hex');
  const version4 = `4${hex.slice(13, 16)}`;
  const variant = `8${hex.slice(17, 20)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), version4, variant, hex.slice(20, 32)].join('-');
}

/** `null` where there is none, or where there already is one. */
async function unlessRefused<T>(answer: Promise<T>): Promise<T | 'refused' | null> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof MeilisearchApiError)) throw error;
    if (error.response.status === 404 || error.cause?.code === 'api_key_already_exists')
      return null;
    if (error.response.status === 401 || error.response.status === 403) return 'refused';
    throw error;
  }
}
