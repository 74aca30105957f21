import { localDate } from '../time/index.js';
import type { LedgerRecord } from './ledger.js';

type Line =
  | { text: string; from: string; until?: string; of?: string }
  | { repeal: string; from: string; until?: string }
  | { withdrawal: string; of: string };

/** Shorthand for tests: a ledger line by line, recorded one minute apart from 2024-01-01 on. */
export function ledger(...lines: Line[]): LedgerRecord[] {
  return lines.map((line, index): LedgerRecord => {
    const recorded = { sequence: index + 1, recordedAt: minute(index) };
    if ('withdrawal' in line) {
      return { ...recorded, id: line.withdrawal, kind: 'withdrawal', withdraws: line.of };
    }
    const validFrom = localDate(line.from);
    const validUntil = line.until === undefined ? null : localDate(line.until);
    return 'text' in line
      ? {
          ...recorded,
          id: line.text,
          kind: 'text',
          validFrom,
          validUntil,
          withdraws: line.of ?? null,
        }
      : { ...recorded, id: line.repeal, kind: 'repeal', validFrom, validUntil };
  });
}

/** When the line at this position was recorded. */
export function minute(index: number): string {
  return new Date(Date.UTC(2024, 0, 1, 0, index)).toISOString();
}
