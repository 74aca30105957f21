import { contains, type DateRange, type LocalDate, todayAt } from '../time/index.js';
import { type LedgerRecord, withdrawnIn } from './ledger.js';
import { layersOf } from './timeline.js';

/**
 * Was aus einer Veröffentlichung geworden ist, seen from one day: it is in force, will be, was; later ones
 * cover all of it; or it was taken back, before it ever took effect or after.
 */
export type Fate =
  | { readonly kind: 'in-force' | 'future' | 'ended'; readonly range: DateRange }
  | { readonly kind: 'covered' }
  | { readonly kind: 'withdrawn'; readonly hadTakenEffect: boolean }
  | { readonly kind: 'withdrawal'; readonly withdraws: string; readonly isUndone: boolean };

/** One publication in the history of its entry. */
export interface HistoryLine<R extends LedgerRecord = LedgerRecord> {
  readonly record: R;
  /** The stretches of days on which it lies on top, earliest first: what it decides. */
  readonly shows: readonly DateRange[];
  readonly fate: Fate;
}

/**
 * Every publication of an entry in the order of the ledger, with what became of it, seen from `day`. The
 * records are those known at the moment in question; none is left out, whatever became of it.
 */
export function historyOf<R extends LedgerRecord>(
  records: readonly R[],
  day: LocalDate,
): HistoryLine<R>[] {
  const layers = layersOf(records);
  const withdrawn = withdrawnIn(records);
  const ordered = records.toSorted((a, b) => a.sequence - b.sequence);
  return ordered.map((record) => {
    const shows = layers
      .filter((layer) => layer.record.id === record.id)
      .map(({ from, until }) => ({ from, until }));
    return { record, shows, fate: fateOf(record, shows) };
  });

  function fateOf(record: LedgerRecord, shows: readonly DateRange[]): Fate {
    if (record.kind === 'withdrawal') {
      const isUndone = withdrawn.has(record.id);
      return { kind: 'withdrawal', withdraws: record.withdraws, isUndone };
    }
    if (withdrawn.has(record.id)) {
      return { kind: 'withdrawn', hadTakenEffect: hadTakenEffect(record.id) };
    }
    return standingOn(shows, day);
  }

  /**
   * Whether a day on which it lay on top had come while it was on record so: as known until some later
   * record was added, which may have taken it back, covered it, or brought it back.
   */
  function hadTakenEffect(id: string): boolean {
    return ordered.some((next, index) => {
      const day = todayAt(new Date(next.recordedAt));
      const known = layersOf(ordered.slice(0, index));
      return known.some(({ record, from }) => record.id === id && from <= day);
    });
  }
}

/** Of several stretches the one that counts on the day: that one, else the next, else the last. */
function standingOn(shows: readonly DateRange[], day: LocalDate): Fate {
  const now = shows.find((range) => contains(range, day));
  if (now) return { kind: 'in-force', range: now };
  const next = shows.find(({ from }) => from > day);
  if (next) return { kind: 'future', range: next };
  const last = shows.at(-1);
  return last ? { kind: 'ended', range: last } : { kind: 'covered' };
}
