import { segmentOn } from '@rechtsstand/domain/validity';
import type { Moment } from '../../../platform/graphql/as-of.js';
import { type ProvisionPeriod, provisionPeriods } from '../provision-timeline.js';
import type { ProvisionRow } from './law.repository.js';

/** A provision seen at a moment. */
export interface ProvisionAt {
  row: ProvisionRow;
  periods: ProvisionPeriod[];
  /** What it reads on the day; `null` where it is not in the law. */
  on: ProvisionPeriod | null;
}

export function provisionAt(row: ProvisionRow, { validOn, knownAt }: Moment): ProvisionAt {
  const periods = provisionPeriods(row.versions, knownAt);
  const on = segmentOn(periods, validOn) as ProvisionPeriod | null;
  return { row, periods, on };
}

/** What stands in the law on the day, in its order. */
export function contentsAt(
  rows: readonly ProvisionRow[],
  moment: Moment,
): (ProvisionAt & { on: ProvisionPeriod })[] {
  return rows
    .map((row) => provisionAt(row, moment))
    .filter(
      (provision): provision is ProvisionAt & { on: ProvisionPeriod } => provision.on !== null,
    )
    .sort((a, b) => a.on.version.position - b.on.version.position);
}

/** Addresses of labels that stand more than once: `anlage`, `anlage~2`. */
export function addressOf({ labelKey, occurrence }: Pick<ProvisionRow, 'labelKey' | 'occurrence'>) {
  return occurrence === 1 ? labelKey : `${labelKey}~${occurrence}`;
}
