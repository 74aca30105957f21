import type { LocalDate } from '@rechtsstand/domain/time';
import { type HistoryLine, historyOf, type LedgerRecord } from '@rechtsstand/domain/validity';
import type { PublicationKind } from '../../../gql/graphql.js';

/** What the ledger has to know of a publication. */
interface Published {
  id: string;
  kind: PublicationKind;
  sequence: number;
  validFrom?: LocalDate | null;
  validUntil?: LocalDate | null;
  withdraws?: string | null;
  recordedAt: string;
}

/** A publication with what became of it. */
export type Line<P = unknown> = HistoryLine<LedgerRecord & { publication: P }>;

/** The history of an entry from its publications, in the order of the ledger. */
export function linesOf<P extends Published>(
  publications: readonly P[],
  day: LocalDate,
): Line<P>[] {
  return historyOf(publications.flatMap(recordOf), day);
}

function recordOf<P extends Published>(publication: P): (LedgerRecord & { publication: P })[] {
  const { id, kind, sequence, recordedAt, validFrom, validUntil = null, withdraws } = publication;
  const recorded = { id, sequence, recordedAt, publication };
  if (kind === 'WITHDRAWAL')
    return withdraws ? [{ ...recorded, kind: 'withdrawal', withdraws }] : [];
  if (!validFrom) return [];
  const laid = { ...recorded, validFrom, validUntil };
  return [kind === 'TEXT' ? { ...laid, kind: 'text', withdraws } : { ...laid, kind: 'repeal' }];
}

/** The text that applied before this one began to, else the one written before it: what it changed. */
export function formerOf(line: Line, lines: readonly Line[]): Line | undefined {
  const texts = lines.filter(
    ({ record }) => record.kind === 'text' && record.id !== line.record.id,
  );
  const start = line.shows[0]?.from;
  const before = texts
    .flatMap((text) => text.shows.map(({ from }) => ({ text, from })))
    .filter(({ from }) => start !== undefined && from < start)
    .reduce<{ text: Line; from: string } | undefined>(
      (a, b) => (a && a.from > b.from ? a : b),
      undefined,
    );
  return before?.text ?? texts.findLast(({ record }) => record.sequence < line.record.sequence);
}
