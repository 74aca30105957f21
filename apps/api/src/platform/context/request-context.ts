import type { Actor } from '@rechtsstand/domain/access';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { EntityManager } from 'typeorm';

/** The person who is signed in, with the roles that hold today. */
export interface SignedIn {
  personId: string;
  /** The pseudonym under which whatever is provable is kept. */
  subjectId: string;
  login: string;
  displayName: string;
  actor: Actor;
  lastVisitAt: Date | null;
  isDemo: boolean;
}

/**
 * What a piece of work knows about its surroundings; the first argument of every service. "Now" and
 * "today" are taken once, so that one request never sees two days.
 */
export interface RequestContext {
  requestId: string;
  viewer: SignedIn | null;
  now: Date;
  today: LocalDate;
  /** Reads outside a transaction; within one, the transaction's own. */
  manager: EntityManager;
  /** One loader per kind of thing, made by `loaderOf`. */
  loaders: Map<unknown, unknown>;
}

/** A context in which somebody is signed in. */
export type SignedInContext = RequestContext & { viewer: SignedIn };
