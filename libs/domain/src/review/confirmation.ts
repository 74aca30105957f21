import { text } from '../decode/index.js';
import { err, type Fault, ok, type Result } from '../result/index.js';
import type { LocalDate } from '../time/index.js';
import { type Segment, segmentOn } from '../validity/index.js';

/** The longest note, in UTF-16 units: a sentence or two about what was checked against what. */
export const REVIEW_NOTE_LENGTH = 500;

const note = text(REVIEW_NOTE_LENGTH);

/**
 * Bestätigung „stimmt noch“: that somebody has checked this publication on this day and it is still
 * right. Only the text that applies on the day can be confirmed: whoever looks at an older one does not
 * know the present one, and one to come does not have to be right yet. The note in its normal form.
 */
export function confirmable(
  { publicationId, note: typed }: { publicationId: string; note: string },
  timeline: readonly Segment[],
  on: LocalDate,
): Result<{ note: string }, Fault[]> {
  const faults: Fault[] = [];
  const read = note(typed, 'note', faults);
  if (segmentOn(timeline, on)?.publicationId !== publicationId)
    faults.push({ code: 'not-the-version-in-force', path: 'publicationId' });
  return faults.length > 0 ? err(faults) : ok({ note: read });
}
