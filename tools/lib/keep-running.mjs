import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './console.mjs';
import { Failure } from './failure.mjs';

/** @typedef {{ exited: Promise<unknown>, stop: () => Promise<void> }} Service */

/** Pauses before each new try, in milliseconds; when they are used up, we give up. */
const usualPauses = [500, 1_000, 2_000, 4_000, 8_000];

/** A service that ran this long has recovered: the count starts anew. */
const recoveredAfter = 60_000;

/** @type {Service} */
const ended = { exited: Promise.resolve(), stop: () => Promise.resolve() };

/**
 * Keeps a service running until the signal says stop, and then stops it. When it ends by itself it
 * is started again, with growing pauses; rejects when it does not recover.
 *
 * @param {string} name for sentences: "The API"
 * @param {Service} first it runs already
 * @param {() => Promise<Service>} start
 * @param {AbortSignal} signal
 * @param {number[]} [pauses]
 */
export async function keepRunning(name, first, start, signal, pauses = usualPauses) {
  const stopped = new Promise((resolve) => signal.addEventListener('abort', resolve));
  let service = first;
  for (let failures = 0; ; failures += 1) {
    const startedAt = Date.now();
    if (!signal.aborted) await Promise.race([service.exited, stopped]);
    if (signal.aborted) return service.stop();
    if (Date.now() - startedAt > recoveredAfter) failures = 0;
    const pause = pauses[failures];
    if (pause === undefined) throw new Failure(`${name} keeps failing, so this gives up.`);
    say(`${name} ended unexpectedly and is started again.`);
    await sleep(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    service = await start().catch((error) => {
      say(error instanceof Error ? error.message : String(error));
      return ended;
    });
  }
}
