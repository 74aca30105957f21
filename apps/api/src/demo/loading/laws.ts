import { readdir, readFile } from 'node:fs/promises';
import { LawImportService } from '../../features/law/index.js';
import { amended, amendments } from '../law/amendments.js';
import { accepted, type Stage } from './stage.js';

const folder = new URL('../law/', import.meta.url);

/** The example laws, in the format and by the way of the official ones. Twice changes nothing. */
export async function loadLaws(stage: Stage): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.xml'));
  for (const fileName of files.toSorted()) {
    let xml = await readFile(new URL(fileName, folder), 'utf8');
    await importLaw(stage, { fileName, xml });
    for (const amendment of amendments.filter((one) => one.fileName === fileName)) {
      xml = amended(xml, amendment);
      await importLaw(stage, { fileName, xml, inForceOn: amendment.inForceOn });
    }
  }
}

type DemoLaw = Pick<Parameters<LawImportService['import']>[1], 'fileName' | 'xml' | 'inForceOn'>;

async function importLaw(stage: Stage, law: DemoLaw): Promise<void> {
  const coordinator = await stage.as('katharina.vogel');
  const service = stage.service(LawImportService);
  accepted(law.fileName, await service.import(coordinator, { ...law, isExample: true }));
}
