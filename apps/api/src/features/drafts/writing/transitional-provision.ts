import type { Fault } from '@rechtsstand/domain/result';
import {
  parseTransitionalProvision,
  type TransitionalProvision,
} from '@rechtsstand/domain/transitional';
import type { DraftInHand } from '../draft/draft-in-hand.js';
import type { DraftInput } from './draft.input.js';

const PATH = 'transitionalProvision';

/** Reads the transitional provision of a draft; the versions it names are texts of the same entry. */
export function readTransitionalProvision(
  input: Pick<DraftInput, typeof PATH>,
  { draft, entry }: DraftInHand,
  faults: Fault[],
): TransitionalProvision | null {
  const sent = input.transitionalProvision ?? null;
  if (sent === null) return null;
  if (draft.kind !== 'text') {
    // A repeal and a withdrawal have no text of their own that could stand against an older one.
    faults.push({ code: 'only-for-a-text', path: PATH });
    return null;
  }
  const read = parseTransitionalProvision(sent);
  if (!read.ok) {
    faults.push(...read.error);
    return null;
  }
  const texts = new Set(entry.publications.flatMap(({ id, kind }) => (kind === 'text' ? id : [])));
  for (const outcome of ['governs', 'otherwise'] as const) {
    const governing = read.value[outcome];
    if (governing.version !== 'named' || governing.publicationId === null) continue;
    if (texts.has(governing.publicationId)) continue;
    faults.push({ code: 'unknown-publication', path: `${PATH}.${outcome}.publicationId` });
  }
  return read.value;
}
