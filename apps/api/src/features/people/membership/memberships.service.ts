import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import type { LocalDate } from '@rechtsstand/domain/time';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { violation } from '../../../platform/database/violation.js';
import { type TransactionContext, Transactions } from '../../../platform/database/transactions.js';
import { AbsenceEntity } from '../entities/absence.entity.js';
import { MembershipEntity } from '../entities/membership.entity.js';
import type { PersonEntity } from '../entities/person.entity.js';
import { TeamEntity } from '../entities/team.entity.js';
import { PeopleRepository } from '../person/people.repository.js';
import { subjectOf } from '../person/person.presenter.js';
import { Administration } from './administration.js';
import type { AbsenceInput, MembershipInput } from './membership.inputs.js';

type Outcome = Result<PersonEntity, Fault[]>;
const fault = (code: string, path: string): Outcome => err([{ code, path }]);

/** Roles and deputies with their periods. What has been is kept: who was concerned when is asked later. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly transactions: Transactions,
    private readonly administration: Administration,
  ) {}

  async grant(ctx: RequestContext, input: MembershipInput): Promise<Outcome> {
    const { personId, teamId = null, role, validFrom, validUntil = null } = input;
    if (validUntil !== null && validUntil <= validFrom)
      return fault('ends-before-start', 'validUntil');
    if (role === 'team-lead' && teamId === null) return fault('team-needed', 'teamId');
    const work = async (tx: TransactionContext): Promise<Outcome> => {
      const person = await this.people.find(tx, personId);
      if (!person) return fault('not-found', 'personId');
      if (teamId !== null && !(await isTeam(tx, teamId))) return fault('not-found', 'teamId');
      const team = teamId === null ? null : { id: teamId };
      await tx.manager.insert(MembershipEntity, {
        person: { id: personId },
        team,
        role,
        validFrom,
        validUntil,
      });
      const details = { role, teamId, validFrom, validUntil };
      tx.record({
        action: 'membership.granted',
        objectType: 'subject',
        objectId: subjectOf(person),
        details,
      });
      return this.changed(tx, personId);
    };
    return this.transactions.run(ctx, work).catch((error: unknown) => {
      if (violation(error) === 'memberships_do_not_overlap') return fault('overlaps', 'validFrom');
      throw error;
    });
  }

  /**
   * Ends a membership on its first day without it. One that begins today or later and would have no day
   * left is taken back: roles hold for whole days, and the audit log keeps that it was given.
   * One that has ended by then stays as it is: nothing is lengthened this way. Somebody stays who
   * administers: the last one goes when there is another.
   */
  end(ctx: RequestContext, id: string, on: LocalDate): Promise<Outcome> {
    return this.transactions.run<PersonEntity, Fault[]>(ctx, async (tx) => {
      const found = isUuid(id) ? await this.find(tx, id) : null;
      if (!found) return fault('not-found', 'id');
      const { person, team, role, validFrom, validUntil } = found;
      if (validUntil !== null && on >= validUntil) return this.changed(tx, person.id);
      const last =
        role === 'administrator' ? await this.administration.faultOfEnding(tx, id, on) : null;
      if (last) return err([last]);
      if (on > validFrom) await tx.manager.update(MembershipEntity, id, { validUntil: on });
      else if (validFrom >= tx.today) await tx.manager.delete(MembershipEntity, id);
      else return fault('ends-before-start', 'on');
      const details = { role, teamId: team?.id ?? null, validFrom, validUntil: on };
      tx.record({
        action: 'membership.ended',
        objectType: 'subject',
        objectId: subjectOf(person),
        details,
      });
      return this.changed(tx, person.id);
    });
  }

  /** Sets who acts for a person while they are absent; other absences keep their days before and after. */
  async setAbsence(ctx: RequestContext, input: AbsenceInput): Promise<Outcome> {
    const { personId, deputyId, validFrom, validUntil } = input;
    if (validUntil <= validFrom) return fault('ends-before-start', 'validUntil');
    if (deputyId === personId) return fault('own-deputy', 'deputyId');
    return this.transactions.run<PersonEntity, Fault[]>(ctx, async (tx) => {
      const person = await this.people.find(tx, personId);
      const deputy = await this.people.find(tx, deputyId);
      if (!person) return fault('not-found', 'personId');
      if (!deputy || deputy.disabledAt) return fault('not-found', 'deputyId');
      await tx.manager.query('SELECT FROM people WHERE id = $1 FOR UPDATE', [personId]);
      await tx.manager.query(CLEAR_DAYS, [personId, validFrom, validUntil]);
      await tx.manager.insert(AbsenceEntity, {
        person: { id: personId },
        deputy: { id: deputyId },
        validFrom,
        validUntil,
      });
      const details = { deputyId: subjectOf(deputy), validFrom, validUntil };
      tx.record({
        action: 'absence.set',
        objectType: 'subject',
        objectId: subjectOf(person),
        details,
      });
      return this.changed(tx, personId);
    });
  }

  private find(tx: TransactionContext, id: string): Promise<MembershipEntity | null> {
    return tx.manager.findOne(MembershipEntity, {
      where: { id },
      relations: { person: { subject: true }, team: true },
    });
  }

  private async changed(tx: TransactionContext, personId: string): Promise<Outcome> {
    const person = await this.people.find(tx, personId);
    return person ? ok(person) : fault('not-found', 'personId');
  }
}

/** Cuts these days out of the absences of a person; what is left of them stays. */
const CLEAR_DAYS = `
  WITH cut AS (
    DELETE FROM absences WHERE person_id = $1 AND valid_from < $3 AND valid_until > $2
    RETURNING deputy_id, valid_from, valid_until)
  INSERT INTO absences (person_id, deputy_id, valid_from, valid_until)
  SELECT $1, deputy_id, lower(days), upper(days)
  FROM cut, unnest(datemultirange(daterange(valid_from, valid_until))
                   - datemultirange(daterange($2, $3))) AS days`;

async function isTeam(tx: TransactionContext, id: string): Promise<boolean> {
  return isUuid(id) && tx.manager.existsBy(TeamEntity, { id });
}
