import { setTimeout as sleep } from 'node:timers/promises';

/** Something that is sent at its time, however long the answers to what came before it take. */
export interface Planned {
  /** Milliseconds after the start. */
  at: number;
  send: () => Promise<void>;
}

export interface Clock {
  /** In milliseconds. */
  now(): number;
  until(time: number): Promise<void>;
}

const wallClock: Clock = {
  now: () => performance.now(),
  until: async (time) => {
    // A timer may end a little early.
    for (let left = time - performance.now(); left > 0; left = time - performance.now())
      await sleep(Math.ceil(left));
  },
};

/**
 * Sends everything as planned and answers how long each took, in the order of the plan: counted from the
 * time it was planned for. What waits behind a slow answer, or behind us, is thereby as slow as it
 * would be for the person who typed it; a loop that waits for answers would leave exactly that out.
 */
export async function openLoop(plan: readonly Planned[], clock = wallClock): Promise<number[]> {
  const start = clock.now();
  const answers: Promise<number>[] = [];
  for (const { at, send } of plan) {
    const due = start + at;
    if (clock.now() < due) await clock.until(due);
    const answered = send().then(() => clock.now() - due);
    answered.catch(() => undefined); // Thrown below, once everything has been sent.
    answers.push(answered);
  }
  return Promise.all(answers);
}
