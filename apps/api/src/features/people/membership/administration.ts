import { isSucceeded } from '@rechtsstand/domain/access';
import type { Fault } from '@rechtsstand/domain/result';
import type { DateRange, LocalDate } from '@rechtsstand/domain/time';
import { Inject, Injectable } from '@nestjs/common';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import { ENVIRONMENT, type Environment } from '../../../platform/environment/environment.js';

interface Held {
  id: string;
  personId: string;
  from: LocalDate;
  until: LocalDate | null;
}

/** Keeps somebody in the office who can let others in: no administrator goes without one who stays. */
@Injectable()
export class Administration {
  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  /** Why this membership cannot end on that day; `null` when it can. */
  async faultOfEnding(tx: TransactionContext, id: string, on: LocalDate): Promise<Fault | null> {
    return this.fault(tx, 'on', on, (held) => held.id === id);
  }

  /** Why the account cannot be disabled today; `null` when it can. */
  async faultOfDisabling(tx: TransactionContext, personId: string): Promise<Fault | null> {
    return this.fault(tx, 'disabled', tx.today, (held) => held.personId === personId);
  }

  private async fault(
    tx: TransactionContext,
    path: string,
    on: LocalDate,
    goes: (held: Held) => boolean,
  ): Promise<Fault | null> {
    const held = await this.held(tx);
    const others = held.filter((each) => !goes(each));
    const lost = held.filter(goes).flatMap((each) => rest(each, on) ?? []);
    return lost.every((range) => isSucceeded(range, others))
      ? null
      : { code: 'last-administrator', path };
  }

  /**
   * By accounts that can be used. The rows are locked before they are read, so that of two who go at once
   * the second finds the first gone.
   */
  private async held(tx: TransactionContext): Promise<Held[]> {
    await tx.manager.query(
      `SELECT FROM memberships WHERE role = 'administrator' ORDER BY id FOR UPDATE`,
    );
    return tx.manager.query(
      `SELECT m.id, m.person_id AS "personId", m.valid_from AS "from", m.valid_until AS "until"
       FROM memberships m JOIN people p ON p.id = m.person_id
       WHERE m.role = 'administrator' AND p.disabled_at IS NULL AND (NOT p.is_demo OR $1)`,
      [this.environment.demo],
    );
  }
}

/** What of it lies on the day or later; nothing if it has ended by then. */
function rest({ from, until }: Held, on: LocalDate): DateRange | null {
  const start = from > on ? from : on;
  return until !== null && until <= start ? null : { from: start, until };
}
