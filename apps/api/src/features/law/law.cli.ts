import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import type { Fault, Result } from '@rechtsstand/domain/result';
import { isLocalDate } from '@rechtsstand/domain/time';
import { Contexts } from '../../platform/context/contexts.js';
import { SearchRebuild } from '../search/index.js';
import { type ImportedLaw, type LawFile, LawImportService } from './import/law-import.service.js';

export const LAW_IMPORT_USAGE = 'law import FILE_OR_DIR... [--in-force DATE] [--json]';

interface Imported {
  file: string;
  result: Result<ImportedLaw, Fault>;
}

/**
 * `law import`: takes in files of official texts, and of folders every .xml within. Each file is taken
 * in as a whole or refused as a whole; one that is refused does not stop the others.
 *
 * @returns the exit code: 0 when every file was taken in, 1 when one was refused, 2 for wrong arguments
 */
export async function lawImport(
  app: INestApplicationContext,
  args: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'in-force': { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const inForceOn = values['in-force'] ?? null;
  if (positionals.length === 0 || (inForceOn !== null && !isLocalDate(inForceOn))) {
    print(`Usage: ${LAW_IMPORT_USAGE}; DATE is a calendar day as in 2024-03-01.`);
    return 2;
  }
  const files = await filesOf(positionals);
  const searchLater = files.length >= MANY_FILES;
  const imported: Imported[] = [];
  const importAll = async () => {
    for (const file of files) {
      const result = await importFile(app, { file, inForceOn, searchLater });
      imported.push({ file, result });
      if (!values.json) print(sentenceAbout(file, result));
    }
  };
  const ctx = app.get(Contexts).create(null);
  if (searchLater) await app.get(SearchRebuild).runAfter(ctx, importAll);
  else await importAll();
  if (values.json) print(JSON.stringify(imported.map(jsonOf)));
  if (imported.length === 0) print('No .xml file was found.');
  return imported.length > 0 && imported.every(({ result }) => result.ok) ? 0 : 1;
}

/** For so many it takes less time to write everything that is searched once, after the last of them. */
const MANY_FILES = 100;

async function importFile(
  app: INestApplicationContext,
  { file, ...options }: { file: string } & Pick<LawFile, 'inForceOn' | 'searchLater'>,
): Promise<Result<ImportedLaw, Fault>> {
  const ctx = app.get(Contexts).create(null);
  const law = { fileName: basename(file), xml: createReadStream(file), ...options };
  return app.get(LawImportService).import(ctx, law);
}

async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files = await Promise.all(
    paths.map(async (path) => {
      if (!(await stat(path)).isDirectory()) return [path];
      const names = await readdir(path, { recursive: true });
      return names
        .filter((name) => name.endsWith('.xml'))
        .sort()
        .map((name) => join(path, name));
    }),
  );
  return files.flat();
}

function sentenceAbout(file: string, result: Result<ImportedLaw, Fault>): string {
  if (!result.ok) {
    const { code, args: { line, column, ...rest } = {} } = result.error;
    const place = line === undefined ? '' : `:${line}:${column}`;
    const details = Object.values(rest).join(', ');
    return `${file}${place}: refused (${code}${details && `: ${details}`})`;
  }
  const { abbreviation, slug, isFirst, added, changed, removed, unchanged } = result.value;
  if (isFirst) return `${abbreviation} (${slug}): new, ${added.length} provisions`;
  const lists = { added, changed, removed };
  const parts = Object.entries(lists)
    .filter(([, labels]) => labels.length > 0)
    .map(([what, labels]) => `${labels.length} ${what} (${labels.join(', ')})`);
  return `${abbreviation} (${slug}): ${[...parts, `${unchanged} unchanged`].join('; ')}`;
}

function jsonOf({ file, result }: Imported) {
  return result.ok ? { file, ok: true, ...result.value } : { file, ok: false, error: result.error };
}
