import { type Attributes, isSameValue } from '../comparison/index.js';
import type { LocalDate } from '../time/index.js';
import { outcomesOf, type Rivals } from './attributes.js';

/** First day, and first day on which it no longer applies, as a draft has them. */
export interface DraftPeriod {
  readonly validFrom?: LocalDate | null;
  readonly validUntil?: LocalDate | null;
}

/** Under this name a person is asked about both days of a draft at once. */
const PERIOD = 'period';

/**
 * Makes one particular of first and last day where the first of one side with the last of the other would
 * leave no day on which the draft applies. It depends on no decision, so that none brings up new questions.
 */
export function withPeriods(rivals: Rivals<Attributes>): Rivals<Attributes> {
  if (!mayBeEmpty(rivals)) return rivals;
  const joined = ({ validFrom, validUntil, ...others }: Attributes): Attributes => ({
    [PERIOD]: { validFrom, validUntil },
    ...others,
  });
  return { base: joined(rivals.base), mine: joined(rivals.mine), theirs: joined(rivals.theirs) };
}

/** The particulars one by one again. */
export function withoutPeriod({ [PERIOD]: period, ...others }: Attributes): Attributes {
  return { ...(period as DraftPeriod | undefined), ...others };
}

function mayBeEmpty({ base, mine, theirs }: Rivals<DraftPeriod>): boolean {
  const outcomes = <K extends keyof DraftPeriod>(day: K) =>
    outcomesOf({ base: base[day], mine: mine[day], theirs: theirs[day] });
  const isOfOneSide = (period: DraftPeriod) =>
    [mine, theirs].some(({ validFrom, validUntil }) =>
      isSameValue({ validFrom, validUntil }, period),
    );
  return outcomes('validFrom').some((validFrom) =>
    outcomes('validUntil').some(
      (validUntil) =>
        validFrom &&
        validUntil &&
        validUntil <= validFrom &&
        !isOfOneSide({ validFrom, validUntil }),
    ),
  );
}
