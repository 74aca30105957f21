import { Injectable } from '@nestjs/common';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CourtDocument } from '../court-document.js';

const folder = import.meta.dirname;
const TEMPLATE = readFile(join(folder, 'court-copy.typ'), 'utf8');

/** A copy takes a fraction of a second; one that takes so long will not come any more. */
const PATIENCE = 30_000;
/** So many may wait for their turn. */
const QUEUE = 20;

/** More copies are asked for than can be set in good time. */
export class TypesetterBusyError extends Error {}

/**
 * Sets documents as tagged PDF (PDF/UA-1), one after another, each in a thread of its own that ends with
 * it: nothing else waits for it, and nothing of one document is left for the next. The same document is
 * the same file, byte for byte.
 */
@Injectable()
export class Typesetter {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  async pdf(document: CourtDocument): Promise<Uint8Array> {
    if (this.waiting >= QUEUE) throw new TypesetterBusyError();
    this.waiting += 1;
    const turn = this.last.then(() => set(document));
    this.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting -= 1;
    }
  }
}

async function set(document: CourtDocument): Promise<Uint8Array> {
  const workspace = await mkdtemp(join(tmpdir(), 'rechtsstand-copy-'));
  try {
    return await run({
      template: await TEMPLATE,
      data: JSON.stringify({ ...document, date: dateOf(document) }),
      recordedAt: document.recordedAt,
      workspace,
    });
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

function run(workerData: Record<string, unknown>): Promise<Uint8Array> {
  const worker = new Worker(join(folder, 'typst-worker.js'), { workerData });
  const settled = new Promise<Uint8Array>((resolve, reject) => {
    worker.once('message', ({ pdf, error }: { pdf?: Uint8Array; error?: string }) => {
      if (pdf) resolve(pdf);
      else reject(new Error(`The copy could not be set: ${error}`));
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread that set the copy has ended')));
  });
  const patience = setTimeout(() => void worker.terminate(), PATIENCE);
  return settled.finally(() => {
    clearTimeout(patience);
    void worker.terminate();
  });
}

function dateOf({ recordedAt }: CourtDocument) {
  const date = new Date(recordedAt * 1000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
