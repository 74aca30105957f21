import { readdir, readFile } from 'node:fs/promises';
import { LawImportService } from '../../features/law/index.js';
import { accepted, type Stage } from './stage.js';

const folder = new URL('../law/', import.meta.url);

/** The example statute, in the format and by the way of the official ones. Twice changes nothing. */
export async function loadLaws(stage: Stage): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.xml'));
  for (const fileName of files.toSorted()) {
    const xml = await readFile(new URL(fileName, folder), 'utf8');
    const coordinator = await stage.as('katharina.vogel');
    const law = { fileName, xml, isExample: true };
    accepted(fileName, await stage.service(LawImportService).import(coordinator, law));
  }
}
