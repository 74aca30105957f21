import type { DateRange } from '@rechtsstand/domain/time';
import type { Line } from './lines.js';

/** How a bar is drawn; each differs in more than its colour. */
export type BarState = 'in-force' | 'ended' | 'future' | 'repeal' | 'covered' | 'withdrawn';

export interface Bar {
  key: string;
  range: DateRange;
  state: BarState;
  /** The number of the version; a repeal has none. */
  label: string;
}

/**
 * The bars of a history: what decides on each day, and what was published for days on which it decides
 * nothing, because later versions lie over it or because it was taken back.
 */
export function barsOf(lines: readonly Line[]): { shown: Bar[]; idle: Bar[] } {
  const shown: Bar[] = [];
  const idle: Bar[] = [];
  for (const { record, shows, fate } of lines) {
    if (record.kind === 'withdrawal') continue;
    const label = record.kind === 'text' ? String(record.sequence) : '×';
    for (const range of shows) {
      const state = record.kind === 'repeal' ? 'repeal' : stateOf(range, fate);
      shown.push({ key: `${record.id} ${range.from}`, range, state, label });
    }
    if (fate.kind === 'covered' || fate.kind === 'withdrawn') {
      const range = { from: record.validFrom, until: record.validUntil };
      idle.push({ key: record.id, range, state: fate.kind, label });
    }
  }
  return { shown, idle };
}

/** Of a version that resumes, the stretch that counts has its state; the others lie before or after it. */
function stateOf(range: DateRange, fate: Line['fate']): BarState {
  if (fate.kind !== 'in-force' && fate.kind !== 'future' && fate.kind !== 'ended') return 'covered';
  if (range.from === fate.range.from) return fate.kind;
  return range.from < fate.range.from ? 'ended' : 'future';
}
