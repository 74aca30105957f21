import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A TCP port on the loopback interface that is free right now: the wished one if it is, else any.
 *
 * @param {number} [wished]
 * @returns {Promise<number>}
 */
export async function freePort(wished = 0) {
  return (await tryPort(wished)) ?? (await tryPort(0)) ?? Promise.reject(new Error('no free port'));
}

/** @param {string} text */
export const isPort = (text) => /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536;

/**
 * Whether the port is free, or becomes free within `patience` milliseconds.
 *
 * @param {number} port
 * @param {number} [patience]
 */
export async function isPortFree(port, patience = 0) {
  const end = Date.now() + patience;
  while ((await tryPort(port)) === undefined) {
    if (Date.now() >= end) return false;
    await sleep(200);
  }
  return true;
}

/**
 * @param {number} port
 * @returns {Promise<number | undefined>}
 */
function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
