import type { ReactNode } from 'react';
import type { Side } from './side.js';

/** A row of a comparison: what stands face to face. */
export interface Row {
  key: string;
  /** The name of a field, above what it says. */
  label?: string;
  /** Of a row that names those below it: 2 for the outermost. */
  level?: number;
  isChanged: boolean;
  render: (side: Side) => ReactNode;
}

/** Rows that are left out, where only changes are shown. */
export interface Gap {
  key: string;
  skipped: number;
}

/** Only what changed, with the headings it stands under, and how much is left out in between. */
export function onlyChanged(rows: readonly Row[]): (Row | Gap)[] {
  const kept = new Set<Row>();
  rows.forEach((row, place) => {
    if (!row.isChanged) return;
    kept.add(row);
    let level = row.level ?? Infinity;
    for (let above = place - 1; above >= 0 && level > 2; above -= 1) {
      const heading = rows[above]!;
      if (heading.level === undefined || heading.level >= level) continue;
      kept.add(heading);
      ({ level } = heading);
    }
  });
  const result: (Row | Gap)[] = [];
  for (const row of rows) {
    const last = result.at(-1);
    if (kept.has(row)) result.push(row);
    else if (last && 'skipped' in last) last.skipped += 1;
    else result.push({ key: `before ${row.key}`, skipped: 1 });
  }
  return result;
}
