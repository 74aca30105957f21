import type { OutlineHeading } from '@rechtsstand/domain/law';
import { type LocalDate, UNKNOWN_START } from '@rechtsstand/domain/time';
import { type LedgerRecord, type Segment, timelineOf } from '@rechtsstand/domain/validity';

/** `removed`: the label is gone; `repealed`: it stays as an empty place, "(weggefallen)". */
type VersionKind = 'text' | 'repealed' | 'removed';

/** A line of the ledger of a provision, without its text. */
export interface VersionRow {
  id: string;
  sequence: number;
  recordedAt: string;
  kind: VersionKind;
  title: string;
  outline: OutlineHeading[];
  position: number;
  contentHash: string;
  validFrom: LocalDate | null;
  validUntil: LocalDate | null;
}

/** A stretch of days on which a provision reads the same; its version is the last one recorded. */
export interface ProvisionPeriod extends Segment {
  readonly version: VersionRow;
}

/**
 * What a provision reads on which days, from the earliest, as known at `knownAt`. Neighbours with the
 * same words are one period: they differ in their place in the law at most.
 */
export function provisionPeriods(
  versions: readonly VersionRow[],
  knownAt?: Date | null,
): ProvisionPeriod[] {
  const byId = new Map(versions.map((version) => [version.id, version]));
  return timelineOf(versions.map(asRecord), knownAt?.toISOString())
    .map((segment) => ({ ...segment, version: byId.get(segment.publicationId)! }))
    .reduce(join, []);
}

function join(periods: ProvisionPeriod[], next: ProvisionPeriod): ProvisionPeriod[] {
  const last = periods.at(-1);
  if (!last || last.until !== next.from || !readsTheSame(last.version, next.version)) {
    return [...periods, next];
  }
  return [...periods.slice(0, -1), { ...next, from: last.from }];
}

function readsTheSame(a: VersionRow, b: VersionRow): boolean {
  return a.kind === b.kind && a.contentHash === b.contentHash;
}

function asRecord({ kind, validFrom, recordedAt, ...version }: VersionRow): LedgerRecord {
  return {
    ...version,
    kind: kind === 'removed' ? 'repeal' : 'text',
    validFrom: validFrom ?? UNKNOWN_START,
    // Moments are asked for in milliseconds; what was recorded within that millisecond is then known.
    recordedAt: new Date(recordedAt).toISOString(),
  };
}

/** A start as it is shown: `null` where it is unknown. */
export function knownStart(from: LocalDate | null): LocalDate | null {
  return from === UNKNOWN_START ? null : from;
}
