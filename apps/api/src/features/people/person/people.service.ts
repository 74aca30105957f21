import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import { Passwords } from '../../../platform/auth/passwords.js';
import { SessionStore } from '../../../platform/auth/session-store.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type TransactionContext, Transactions } from '../../../platform/database/transactions.js';
import { violation } from '../../../platform/database/violation.js';
import { PersonEntity } from '../entities/person.entity.js';
import { SubjectEntity } from '../entities/subject.entity.js';
import { Administration } from '../membership/administration.js';
import { faultsOfPerson } from './person-rules.js';
import type { CreatePersonInput, UpdatePersonInput } from './person.inputs.js';
import { subjectOf } from './person.presenter.js';
import { PeopleRepository } from './people.repository.js';

type Outcome = Result<PersonEntity, Fault[]>;

/** The audit log names subjects: logins and names of people stay out of it. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly sessions: SessionStore,
    private readonly administration: Administration,
  ) {}

  list(ctx: RequestContext, limit: number, offset: number) {
    return this.people.page(ctx, limit, offset);
  }

  /** Somebody of the demo can sign in by a click, in demo mode only. */
  async create(
    ctx: RequestContext,
    input: CreatePersonInput,
    { isDemo = false }: { isDemo?: boolean } = {},
  ): Promise<Outcome> {
    const password = this.passwords.check(input.password, 'password');
    const faults = [...faultsOfPerson(input), ...(password.ok ? [] : password.error)];
    if (faults.length > 0) return err(faults);
    const passwordHash = await this.passwords.hash(input.password);
    return this.transactions
      .run(ctx, (tx) => this.insert(tx, input, passwordHash, isDemo))
      .catch((error: unknown) => {
        if (violation(error) !== 'people_login_key') throw error;
        return err([{ code: 'login-taken', path: 'login' }]);
      });
  }

  async update(ctx: RequestContext, id: string, input: UpdatePersonInput): Promise<Outcome> {
    const faults = faultsOfPerson(input);
    if (faults.length > 0) return err(faults);
    if (input.disabled && id === ctx.viewer?.personId)
      return err([{ code: 'own-account', path: 'disabled' }]);
    return this.change(ctx, id, async (tx, person) => {
      const { email = person.email } = input;
      const displayName = input.displayName ?? person.displayName;
      const disabled = input.disabled ?? person.disabledAt !== null;
      const last = disabled ? await this.administration.faultOfDisabling(tx, id) : null;
      if (last) return err([last]);
      await tx.manager.update(PersonEntity, id, {
        displayName: displayName.trim(),
        email: email?.trim() || null,
        disabledAt: disabled ? (person.disabledAt ?? tx.now) : null,
      });
      if (disabled) await this.sessions.endAllOf(tx.manager, id);
      return ok({ action: 'person.updated', details: { disabled } });
    });
  }

  async setPassword(ctx: RequestContext, id: string, password: string): Promise<Outcome> {
    const checked = this.passwords.check(password, 'password');
    if (!checked.ok) return checked;
    const passwordHash = await this.passwords.hash(password);
    return this.change(ctx, id, async (tx) => {
      await tx.manager.update(PersonEntity, id, { passwordHash });
      await this.sessions.endAllOf(tx.manager, id);
      return ok({ action: 'person.password-set' });
    });
  }

  private async insert(
    tx: TransactionContext,
    input: CreatePersonInput,
    passwordHash: string,
    isDemo: boolean,
  ) {
    const { login, displayName, email } = input;
    const { id } = await tx.manager.save(PersonEntity, {
      login,
      displayName: displayName.trim(),
      email: email?.trim() || null,
      passwordHash,
      isDemo,
    });
    const subject = await tx.manager.save(SubjectEntity, { person: { id } });
    tx.record({ action: 'person.created', objectType: 'subject', objectId: subject.id });
    return this.found(tx, id);
  }

  private change(
    ctx: RequestContext,
    id: string,
    work: (
      tx: TransactionContext,
      person: PersonEntity,
    ) => Promise<Result<{ action: string; details?: Record<string, boolean> }, Fault[]>>,
  ): Promise<Outcome> {
    return this.transactions.run<PersonEntity, Fault[]>(ctx, async (tx) => {
      const person = await this.people.find(tx, id);
      if (!person) return err([{ code: 'not-found', path: 'id' }]);
      const done = await work(tx, person);
      if (!done.ok) return done;
      tx.record({ ...done.value, objectType: 'subject', objectId: subjectOf(person) });
      return this.found(tx, id);
    });
  }

  private async found(tx: TransactionContext, id: string): Promise<Outcome> {
    const person = await this.people.find(tx, id);
    return person ? ok(person) : err([{ code: 'not-found', path: 'id' }]);
  }
}
