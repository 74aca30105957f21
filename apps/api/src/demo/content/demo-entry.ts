import type { RichDocument } from '@rechtsstand/domain/document';
import type { EntryKind, FactsOf, Materiality, Role } from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import type { DemoLogin, TeamSlug } from './office.js';
import type { TopicSlug } from './topic-names.js';

/**
 * An entry of the demo with everything ever published of it. Wherever an id of an entry is asked for,
 * the content says its slug, and wherever an id of a team, the slug of the team; loading puts the ids in.
 */
export type DemoEntry<K extends EntryKind = EntryKind> = K extends EntryKind ? EntryOf<K> : never;

export interface EntryOf<K extends EntryKind> {
  readonly kind: K;
  readonly slug: string;
  readonly team: TeamSlug;
  /** Only these teams may see it; everyone where it is left out. */
  readonly visibleTo?: readonly TeamSlug[];
  readonly topics: readonly TopicSlug[];
  /** What people type when they look for it. */
  readonly aliases: readonly string[];
  readonly reviewDueOn: LocalDate;
  /** In the order in which they were published. */
  readonly versions: readonly DemoPublication<K>[];
}

export type DemoPublication<K extends EntryKind = EntryKind> =
  DemoVersion<K> | DemoRepeal | DemoWithdrawal;

export type DemoVersion<K extends EntryKind = EntryKind> = K extends EntryKind
  ? VersionOf<K>
  : never;

interface VersionOf<K extends EntryKind> {
  readonly title: string;
  readonly facts: FactsOf<K>;
  readonly document: RichDocument;
  readonly validFrom: LocalDate;
  /** The first day without it; the text below resumes. Open where it is left out. */
  readonly validUntil?: LocalDate;
  readonly changeSummary: string;
  readonly materiality?: Materiality;
  /** Who must confirm it; nobody where it is left out. */
  readonly audience?: DemoAudience;
  /** Where the id of a version is asked for, the content says its place in the entry, from 1. */
  readonly transitionalProvision?: TransitionalProvision;
  readonly author: DemoLogin;
  readonly approver: DemoLogin;
  /** Why the head of the office published it without waiting for the approver. */
  readonly overriddenWith?: string;
}

/** Aufhebung: from this day on the entry has no text. */
export interface DemoRepeal {
  readonly repealedFrom: LocalDate;
  readonly changeSummary: string;
  readonly author: DemoLogin;
  readonly approver: DemoLogin;
}

/** Rücknahme: the publication counts no more, as if it had not been made. */
export interface DemoWithdrawal {
  /** Its place in the entry, from 1. */
  readonly takesBack: number;
  readonly changeSummary: string;
  readonly author: DemoLogin;
  readonly approver: DemoLogin;
}

export interface DemoAudience {
  readonly teams: readonly TeamSlug[] | 'everyone';
  readonly roles?: readonly Role[];
  /** Counted from the day of loading, so that the demo has something due whenever it is started. */
  readonly dueInDays: number;
}

export function isRepeal(publication: DemoPublication): publication is DemoRepeal {
  return 'repealedFrom' in publication;
}

export function isWithdrawal(publication: DemoPublication): publication is DemoWithdrawal {
  return 'takesBack' in publication;
}

export function isText<K extends EntryKind>(
  publication: DemoPublication<K>,
): publication is DemoVersion<K> {
  return 'facts' in publication;
}
