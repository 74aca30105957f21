import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import { Passwords } from '../../../platform/auth/passwords.js';
import type { HttpContext } from '../../../platform/auth/session-cookie.js';
import { SessionStore } from '../../../platform/auth/session-store.js';
import { SignInThrottle } from '../../../platform/auth/sign-in-throttle.js';
import type { SignedIn, SignedInContext } from '../../../platform/context/request-context.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { PersonEntity } from '../entities/person.entity.js';
import { SignInService } from './sign-in.service.js';

/** What people do with their own account. */
@Injectable()
export class OwnAccountService {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly sessions: SessionStore,
    private readonly throttle: SignInThrottle,
    private readonly signIn: SignInService,
  ) {}

  /** Ends all sessions, whoever holds them, and goes on with a new one here. */
  async changePassword(
    ctx: HttpContext & SignedInContext,
    current: string,
    next: string,
  ): Promise<Result<SignedIn, Fault | Fault[]>> {
    const { personId, subjectId, login } = ctx.viewer;
    const checked = this.passwords.check(next, 'next');
    if (!checked.ok) return checked;
    const allowed = await this.throttle.attempt(login, ctx.reply.request.ip);
    if (!allowed.ok) return allowed;
    const { passwordHash, isDemo } = await ctx.manager.findOneByOrFail(PersonEntity, {
      id: personId,
    });
    if (isDemo) return err({ code: 'demo-account', path: '' });
    if (!(await this.passwords.verify(passwordHash, current)))
      return err({ code: 'wrong-password', path: 'current' });
    await this.throttle.forget(login, ctx.reply.request.ip);
    const nextHash = await this.passwords.hash(next);
    const changed = await this.transactions.run<void, Fault>(ctx, async (tx) => {
      await tx.manager.update(PersonEntity, personId, { passwordHash: nextHash });
      await this.sessions.endAllOf(tx.manager, personId);
      tx.record({ action: 'person.password-changed', objectType: 'subject', objectId: subjectId });
      return ok(undefined);
    });
    return changed.ok ? this.signIn.open(ctx, { id: personId, passwordHash: nextHash }) : changed;
  }

  /** Overwrites the one moment that is kept of a person's visits. */
  async recordVisit({ manager, viewer, now }: SignedInContext): Promise<void> {
    await manager.update(PersonEntity, viewer.personId, { lastVisitAt: now });
  }
}
