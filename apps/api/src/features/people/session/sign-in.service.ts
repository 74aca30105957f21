import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Inject, Injectable } from '@nestjs/common';
import { Passwords } from '../../../platform/auth/passwords.js';
import { type HttpContext, SessionCookie } from '../../../platform/auth/session-cookie.js';
import { type Account, SessionStore } from '../../../platform/auth/session-store.js';
import { SignInThrottle } from '../../../platform/auth/sign-in-throttle.js';
import type { SignedIn } from '../../../platform/context/request-context.js';
import { ENVIRONMENT, type Environment } from '../../../platform/environment/environment.js';

/** Opens and ends sessions. A refusal never says which half was wrong, nor by how long it takes. */
@Injectable()
export class SignInService {
  constructor(
    private readonly sessions: SessionStore,
    private readonly cookie: SessionCookie,
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async signIn(
    ctx: HttpContext,
    login: string,
    password: string,
  ): Promise<Result<SignedIn, Fault>> {
    const name = login.trim().toLowerCase();
    const { ip } = ctx.reply.request;
    const allowed = await this.throttle.attempt(name, ip);
    if (!allowed.ok) return allowed;
    const [account]: Account[] = await ctx.manager.query(
      `SELECT id, password_hash AS "passwordHash" FROM people
       WHERE login = $1 AND disabled_at IS NULL AND NOT is_demo`,
      [name],
    );
    const isRight = await this.passwords.verify(account?.passwordHash ?? null, password);
    if (!account || !isRight) return refused;
    await this.throttle.forget(name, ip);
    return this.open(ctx, account);
  }

  async signInAsDemoPerson(ctx: HttpContext, login: string): Promise<Result<SignedIn, Fault>> {
    if (!this.environment.demo) return refused;
    const [account]: Account[] = await ctx.manager.query(
      `SELECT id, password_hash AS "passwordHash" FROM people
       WHERE login = $1 AND is_demo AND disabled_at IS NULL`,
      [login],
    );
    return account ? this.open(ctx, account) : refused;
  }

  async signOut(ctx: HttpContext): Promise<void> {
    const token = this.cookie.read(ctx.reply.request);
    if (token) await this.sessions.end(ctx.manager, token);
    this.cookie.clear(ctx);
    ctx.viewer = null;
  }

  /** A new session for this browser; whatever it held before is over. */
  async open(ctx: HttpContext, account: Account): Promise<Result<SignedIn, Fault>> {
    const previous = this.cookie.read(ctx.reply.request);
    const token = await this.sessions.open(ctx.manager, account, ctx.now, previous);
    const signedIn = token && (await this.sessions.find(token, ctx.now));
    if (!token || !signedIn) return refused;
    this.cookie.set(ctx, token);
    ctx.viewer = signedIn;
    return ok(signedIn);
  }
}

const refused = err({ code: 'sign-in-refused', path: '' });
