import type { EnqueuedTask, Meilisearch } from 'meilisearch';
import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 250;

/**
 * Ends when Meilisearch has done what was asked of it. It says "accepted" to everything; whether anything
 * came of it is told by the task alone, and a task that failed fails our job.
 */
export async function succeeded(
  client: Meilisearch,
  { taskUid }: Pick<EnqueuedTask, 'taskUid'>,
  signal: AbortSignal,
): Promise<void> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
    const { status, type, error } = await client.tasks.getTask(taskUid);
    if (status === 'succeeded') return;
    if (status === 'failed' || status === 'canceled')
      throw new Error(`Meilisearch could not do ${type}: ${error?.message ?? status}`);
    await sleep(pause, undefined, { signal });
  }
}
