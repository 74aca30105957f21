import { addDays } from '@rechtsstand/domain/time';
import { EntrySettingsService } from '../../features/drafts/index.js';
import { reviews } from '../content/reviews.js';
import { accepted, type Stage } from './stage.js';
import type { EntryIds } from './with-ids.js';

/** After publishing, which is a review itself and would use up what was appointed shortly. */
export async function planReviews(stage: Stage, ids: EntryIds): Promise<void> {
  const coordinator = await stage.as('katharina.vogel');
  for (const { entry, everyMonths, responsible, dueInDays } of reviews) {
    const { viewer } = await stage.as(responsible);
    const settings = {
      reviewAppointedOn: addDays(coordinator.today, dueInDays),
      reviewIntervalMonths: everyMonths,
      responsibleId: viewer.subjectId,
    };
    const id = ids.get(entry) ?? entry;
    accepted(entry, await stage.service(EntrySettingsService).update(coordinator, id, settings));
  }
}
