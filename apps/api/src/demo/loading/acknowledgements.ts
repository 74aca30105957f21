import { AcknowledgementsService } from '../../features/acknowledgement/acknowledgements.service.js';
import { acknowledgements } from '../content/acknowledgements.js';
import { accepted, type Stage } from './stage.js';
import type { EntryIds } from './with-ids.js';

/** Confirming twice changes nothing, so a broken-off run is simply repeated. */
export async function acknowledgeNotices(stage: Stage, entryIds: EntryIds): Promise<void> {
  const service = stage.service(AcknowledgementsService);
  for (const { notice, sequence, by } of acknowledgements) {
    const [publication]: { id: string; contentHash: string }[] = await stage.nobody().manager.query(
      `SELECT id, content_hash AS "contentHash" FROM publications
         WHERE entry_id = $1 AND sequence = $2`,
      [entryIds.get(notice), sequence],
    );
    if (!publication) throw new Error(`${notice} has no publication ${sequence}`);
    const { id, contentHash } = publication;
    for (const login of by) {
      const what = `${login} acknowledges ${notice}`;
      accepted(what, await service.acknowledge(await stage.as(login), id, contentHash));
    }
  }
}
