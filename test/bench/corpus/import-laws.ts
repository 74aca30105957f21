import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiEnvironment, runCli } from '../programs.js';
import { lawFiles } from './law-files.js';

interface Imported {
  file: string;
  error?: { code: string };
}

/** What has no provisions, such as most announcements, is no law for the API. */
const EMPTY = 'law-xml-without-provisions';

/** Takes in laws the way an office does, by as many processes as there are processors. */
export async function importLaws(environment: ApiEnvironment): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `rechtsstand-${process.pid}-`));
  try {
    const { files, description } = await lawFiles(folder);
    const processes = availableParallelism();
    const shares = Array.from({ length: processes }, (_, share) =>
      files.filter((_, index) => index % processes === share),
    );
    const imported = await Promise.all(
      shares.map((share) => runCli<Imported[]>(environment, ['law', 'import', ...share])),
    );
    const failed = imported.flat().find(({ error }) => error && error.code !== EMPTY);
    if (failed) throw new Error(`${failed.file} was refused: ${failed.error?.code}`);
    return description;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
