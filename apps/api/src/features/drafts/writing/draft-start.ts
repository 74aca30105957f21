import { text } from '@rechtsstand/domain/decode';
import type { Materiality } from '@rechtsstand/domain/entry';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import type { LocalDate } from '@rechtsstand/domain/time';
import { defaultValidUntil } from '@rechtsstand/domain/validity';
import { type EntryRow, ledgerRecord } from '../../entries/index.js';
import type { Beginning } from './new-draft.js';

/** What somebody who begins a draft knows already. */
export interface DraftStart {
  readonly validFrom?: LocalDate | null;
  readonly changeSummary?: string | null;
  /** Takes back the planned text it is based on, and lets it begin on `validFrom` instead. */
  readonly postpones?: boolean | null;
}

/** The handling of a new draft, beside the text it begins with. */
export interface Settled {
  readonly withdraws: string | null;
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly changeSummary: string;
  readonly materiality: Materiality;
  readonly acknowledgeBy: LocalDate | null;
}

/** Nothing is settled, and whoever writes will have something to say. */
export const unsettled: Settled = {
  withdraws: null,
  validFrom: null,
  validUntil: null,
  changeSummary: '',
  materiality: 'material',
  acknowledgeBy: null,
};

const summary = text(2000);

/**
 * What is settled from the start. A postponement changes no word of the text, so it is editorial: nobody
 * who has confirmed it is asked again.
 */
export function settle(
  { publications }: EntryRow,
  { kind, base, postpones }: Beginning,
  start: DraftStart,
): Result<Settled, Fault> {
  const faults: Fault[] = [];
  const changeSummary = summary(start.changeSummary ?? '', 'changeSummary', faults);
  const validFrom = start.validFrom ?? null;
  const withdraws = postpones || kind === 'withdrawal' ? (base?.id ?? null) : null;
  if (kind === 'withdrawal' && validFrom !== null) {
    faults.push({ code: 'not-for-withdrawal', path: 'validFrom' });
  }
  const [fault] = faults;
  if (fault) return err(fault);
  const ended = postpones && base?.validUntil ? base.validUntil : null;
  const next =
    validFrom &&
    defaultValidUntil(publications.map(ledgerRecord), validFrom, withdraws ? [withdraws] : []);
  const validUntil = ended !== null && validFrom !== null && validFrom < ended ? ended : next;
  return ok({
    withdraws,
    validFrom,
    validUntil,
    changeSummary,
    materiality: postpones ? 'editorial' : 'material',
    acknowledgeBy: postpones ? (base?.acknowledgeBy ?? null) : null,
  });
}
