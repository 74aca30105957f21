import type { EnqueuedTask, Meilisearch, Task } from 'meilisearch';
import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 250;

type Asked = Pick<EnqueuedTask, 'taskUid'>;

/**
 * Ends when Meilisearch has done what was asked of it. It says "accepted" to everything; whether anything
 * came of it is told by the task alone, and a task that failed fails our job.
 */
export async function succeeded(
  client: Meilisearch,
  asked: Asked,
  signal: AbortSignal,
): Promise<void> {
  const { status, type, error } = await ended(client, asked, signal);
  if (status !== 'succeeded')
    throw new Error(`Meilisearch could not do ${type}: ${error?.message ?? status}`);
}

/** What became of it, when it is over; however long that takes, unless nobody waits any more. */
export async function ended(
  client: Meilisearch,
  { taskUid }: Asked,
  signal: AbortSignal,
): Promise<Task> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
    const task = await client.tasks.getTask(taskUid);
    if (task.status !== 'enqueued' && task.status !== 'processing') return task;
    await sleep(pause, undefined, { signal });
  }
}
