import { fork } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CourtDocument } from '../court-document.js';
import { TypesettingRefusal } from './typesetting-refusal.js';

const folder = import.meta.dirname;
const TEMPLATE = readFile(join(folder, 'court-copy.typ'), 'utf8');

/** What one copy may take. */
export interface CopyLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

interface Job {
  readonly template: string;
  readonly data: string;
  readonly recordedAt: number;
  readonly workspace: string;
}

interface Answer {
  pdf?: Uint8Array;
  unavailable?: string;
  error?: string;
}

/**
 * Sets a document as tagged PDF (PDF/UA-1), in a process of its own that ends with it: native code cannot
 * be interrupted, but its process can be, and nothing of one document is left for the next. `signal` ends
 * it where nobody wants the copy any more.
 */
export async function setInProcess(
  document: CourtDocument,
  limits: CopyLimits,
  signal: AbortSignal,
  nodeOptions: string[],
): Promise<Uint8Array> {
  const workspace = await mkdtemp(join(tmpdir(), 'rechtsstand-copy-'));
  try {
    const data = JSON.stringify({ ...document, date: dateOf(document) });
    const job = { template: await TEMPLATE, data, recordedAt: document.recordedAt, workspace };
    return pdfOf(await run(job, limits, signal, nodeOptions));
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

/** Settles when the process has ended. */
function run(job: Job, limits: CopyLimits, signal: AbortSignal, execArgv: string[]) {
  signal.throwIfAborted();
  // It gets no options and no environment of ours: there are secrets in it.
  const child = fork(join(folder, 'typst-process.js'), {
    execArgv,
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const end = () => child.kill('SIGKILL');
  const patience = setTimeout(end, limits.milliseconds);
  signal.addEventListener('abort', end);
  const answered = new Promise<Answer>((resolve, reject) => {
    let answer: Answer | undefined;
    child.once('message', (said: Answer) => {
      answer = said;
      end();
    });
    child.once('error', reject);
    child.once('close', (code, killedBy) => {
      if (answer) resolve(answer);
      else if (signal.aborted) reject(signal.reason as Error);
      else if (killedBy === 'SIGKILL') reject(new TypesettingRefusal('too-much'));
      else reject(new Error(`The process of the copy has ended (${killedBy ?? code})`));
    });
  });
  child.send({ ...job, memory: limits.bytes }, () => undefined);
  return answered.finally(() => {
    clearTimeout(patience);
    signal.removeEventListener('abort', end);
  });
}

function pdfOf({ pdf, unavailable, error }: Answer): Uint8Array {
  if (pdf) return pdf;
  if (unavailable !== undefined) throw new TypesettingRefusal('unavailable', unavailable);
  throw new Error(`The copy could not be set: ${error}`);
}

function dateOf({ recordedAt }: CourtDocument) {
  const date = new Date(recordedAt * 1000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
