import { setTimeout as sleep } from 'node:timers/promises';
import { PATIENCE } from './patience.js';

/** Tries until the expectations hold; after the time is up, their failure is the test's. */
export async function eventually<T>(
  expectations: () => T | Promise<T>,
  milliseconds = PATIENCE,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      return await expectations();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(50);
    }
  }
}
