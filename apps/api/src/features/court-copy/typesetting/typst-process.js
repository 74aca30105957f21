/**
 * The process of one court copy. It hands its job, { memory, ...of the worker }, to a thread and stays free
 * to watch it: native code listens to nobody, and no option of Node.js bounds what it takes. It answers
 * once and is then ended by whoever started it; it ends itself when the copy takes more than `memory`
 * bytes, or when nobody is there to hear the answer.
 */
import { Worker } from 'node:worker_threads';

const WATCH_EVERY = 20;

/** `process.exit` would wait for the thread. */
const end = () => process.kill(process.pid, 'SIGKILL');
process.once('disconnect', end);

process.once('message', ({ memory, ...workerData }) => {
  setInterval(() => {
    if (process.memoryUsage.rss() > memory) end();
  }, WATCH_EVERY);
  const worker = new Worker(new URL('typst-worker.js', import.meta.url), { workerData });
  worker.once('message', (answer) => process.send(answer));
  worker.once('error', (error) => process.send({ error: String(error) }));
});
