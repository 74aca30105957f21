import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inRoot } from '#tools/lib/paths.mjs';
import { writeMadeUpLaws } from './made-up-laws.js';

/** Files of laws in the format of gesetze-im-internet.de, and what they are. */
export interface LawFiles {
  files: string[];
  description: string;
}

/** Of the size of federal law, where that is not at hand. */
const MADE_UP = { laws: 1_350, provisionsEach: 100 };

/**
 * All federal law from the archive that `RECHTSSTAND_SHARED`, or the folder `shared` beside this
 * checkout, holds; else made-up laws of the same number of provisions.
 */
export async function lawFiles(folder: string): Promise<LawFiles> {
  const shared = process.env.RECHTSSTAND_SHARED ?? inRoot('..', 'shared');
  const archive = join(shared, 'data', 'bund-2025-04.tar.xz');
  if (existsSync(archive)) {
    await promisify(execFile)('tar', ['-xJf', archive, '-C', folder]);
    return { files: xmlIn(folder), description: 'all federal law of April 2025' };
  }
  writeMadeUpLaws(folder, MADE_UP);
  const { laws, provisionsEach } = MADE_UP;
  return {
    files: xmlIn(folder),
    description: `${laws * provisionsEach} made-up provisions, as ${archive} is not there`,
  };
}

function xmlIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .map((name) => join(folder, name));
}
