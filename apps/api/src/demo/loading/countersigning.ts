import { addDays, clockReadings } from '@rechtsstand/domain/time';
import { CosignaturesService } from '../../features/drafts/index.js';
import { SchedulingService } from '../../features/publishing/index.js';
import { cosignatures, schedules } from '../content/countersigning.js';
import { openDraft } from './drafts-in-progress.js';
import type { TeamIds } from './office.js';
import { accepted, type Stage } from './stage.js';
import type { EntryIds } from './with-ids.js';

/** Asks teams to co-sign, and sets times, where that has not been done. */
export async function countersignDrafts(
  stage: Stage,
  entryIds: EntryIds,
  teams: TeamIds,
): Promise<void> {
  const done = await doneAlready(stage);
  for (const { entry, by, team, question } of cosignatures) {
    const draft = await openDraft(stage, entryIds.get(entry) ?? '');
    if (!draft || done.has(draft.id)) continue;
    const service = stage.service(CosignaturesService);
    accepted(entry, await service.ask(await stage.as(by), draft.id, teams[team], question));
  }
  for (const { entry, by, inDays, time } of schedules) {
    const draft = await openDraft(stage, entryIds.get(entry) ?? '');
    if (!draft || done.has(draft.id)) continue;
    const ctx = await stage.as(by);
    const [reading] = clockReadings(addDays(ctx.today, inDays), time);
    if (!reading) throw new Error(`The clock never shows ${time} on that day`);
    const service = stage.service(SchedulingService);
    accepted(entry, await service.set(ctx, draft.id, draft.revision, reading.instant));
  }
}

async function doneAlready(stage: Stage): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await stage.nobody().manager.query(
    `SELECT draft_id AS id FROM cosignature_requests
     UNION SELECT draft_id FROM publication_schedules`,
  );
  return new Set(rows.map(({ id }) => id));
}
