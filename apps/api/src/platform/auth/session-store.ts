import { type Absence, grantsOn, type Membership } from '@rechtsstand/domain/access';
import { todayAt } from '@rechtsstand/domain/time';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../context/request-context.js';
import { poolOf, prepared } from '../database/prepared.js';
import { ENVIRONMENT, type Environment } from '../environment/environment.js';
import { personByLogin, personBySession, personBySubject } from './signed-in.sql.js';

const minutes = 60_000;
/** After this long without a request, somebody else may sit at the desk. */
const IDLE = 60 * minutes;
/** Longer than any working day: each begins with a sign-in. */
const LIFETIME = 12 * 60 * minutes;
/** How exactly the last request is known; every request would otherwise write. */
const TOUCH_AFTER = 1 * minutes;

/** An account whose password has been checked. */
export interface Account {
  id: string;
  passwordHash: string;
}

interface PersonRow {
  personId: string;
  subjectId: string;
  login: string;
  displayName: string;
  lastVisitAt: Date | null;
  isDemo: boolean;
  memberships: Membership[];
  absences: Absence[];
}

interface SessionRow extends PersonRow {
  lastSeenAt: Date;
}

/**
 * Sessions in the database, so that they end for all processes at once. The browser holds a random
 * token, the database its hash.
 */
@Injectable()
export class SessionStore {
  private readonly logger = new Logger(SessionStore.name);

  constructor(
    private readonly dataSource: DataSource,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /**
   * Who holds the token, with the roles of the day; `null` for whatever is not a living session. What a
   * page asks by itself (`isUnattended`) does not keep the session alive: nobody need sit before it.
   */
  async find(
    token: string,
    now: Date,
    { isUnattended = false }: { isUnattended?: boolean } = {},
  ): Promise<SignedIn | null> {
    const hash = hashOf(token);
    const seenAfter = new Date(now.getTime() - IDLE);
    const [row] = await prepared<SessionRow>(this.dataSource.manager, personBySession, [
      hash,
      now,
      seenAfter,
    ]);
    if (!row || this.isOfDemoElsewhere(row)) return null;
    const isDue = now.getTime() - row.lastSeenAt.getTime() > TOUCH_AFTER;
    if (isDue && !isUnattended) this.touch(hash, now);
    return signedIn(row, now);
  }

  /**
   * Somebody by their login as if they had signed in, for commands; `null` if there is no such person who
   * could, which outside of a demo the people of one cannot.
   */
  async actingAs(login: string, now: Date): Promise<SignedIn | null> {
    const [row] = await prepared<PersonRow>(this.dataSource.manager, personByLogin, [login]);
    return row && !this.isOfDemoElsewhere(row) ? signedIn(row, now) : null;
  }

  /**
   * Somebody on whose behalf a job does what they decided; `null` once their account is disabled, or was
   * one of a demo that this is not.
   */
  async onBehalfOf(subjectId: string, now: Date): Promise<SignedIn | null> {
    const [row] = await prepared<PersonRow>(this.dataSource.manager, personBySubject, [subjectId]);
    return row && !this.isOfDemoElsewhere(row) ? signedIn(row, now) : null;
  }

  /**
   * Opens a session and returns its token; `null` if the password that was checked is the account's no
   * longer, or the account is disabled by now. Whatever session the browser had is ended: none is taken over.
   */
  async open(
    manager: EntityManager,
    account: Account,
    now: Date,
    previous?: string,
  ): Promise<string | null> {
    if (previous) await this.end(manager, previous);
    await manager.query('DELETE FROM sessions WHERE person_id = $1 AND expires_at <= $2', [
      account.id,
      now,
    ]);
    const token = randomBytes(32).toString('base64url');
    const ends = new Date(now.getTime() + LIFETIME);
    const opened: unknown[] = await manager.query(OPEN, [
      hashOf(token),
      account.id,
      account.passwordHash,
      now,
      ends,
    ]);
    return opened.length > 0 ? token : null;
  }

  async end(manager: EntityManager, token: string): Promise<void> {
    await manager.query('DELETE FROM sessions WHERE token_hash = $1', [hashOf(token)]);
  }

  /** When a password changes or an account is disabled, whoever is signed in with it is not any more. */
  async endAllOf(manager: EntityManager, personId: string): Promise<void> {
    await manager.query('DELETE FROM sessions WHERE person_id = $1', [personId]);
  }

  /** Everybody can sign in as the people of the demo, so outside of it they do nothing. */
  private isOfDemoElsewhere({ isDemo }: PersonRow): boolean {
    return isDemo && !this.environment.demo;
  }

  /** Nobody waits for it, and losing it once does no harm. */
  private touch(hash: Buffer, now: Date): void {
    poolOf(this.dataSource.manager)
      .query('UPDATE sessions SET last_seen_at = $2 WHERE token_hash = $1 AND last_seen_at < $2', [
        hash,
        now,
      ])
      .catch((error: unknown) => this.logger.warn(error));
  }
}

/** The lock makes a change of the password, which ends all sessions, come before or after, never between. */
const OPEN = `
  INSERT INTO sessions (token_hash, person_id, created_at, last_seen_at, expires_at)
  SELECT $1, id, $4, $4, $5 FROM people
  WHERE id = $2 AND password_hash = $3 AND disabled_at IS NULL
  FOR SHARE
  RETURNING true`;

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function signedIn({ memberships, absences, ...person }: PersonRow, now: Date): SignedIn {
  const { personId, subjectId, login, displayName, lastVisitAt, isDemo } = person;
  const grants = grantsOn(todayAt(now), subjectId, memberships, absences);
  return {
    personId,
    subjectId,
    login,
    displayName,
    lastVisitAt,
    isDemo,
    actor: { subjectId, grants },
  };
}
