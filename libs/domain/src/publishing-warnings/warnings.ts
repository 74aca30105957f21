import type { DateRange, LocalDate } from '../time/index.js';
import { coveredDays, type LedgerRecord } from '../validity/index.js';
import { changedDays, daysBefore, daysFrom, gapsIn, uncoveredDays } from './days.js';
import { type Effect, effectOf, type PlannedPublication } from './planned.js';
import type { References } from './references.js';
import { resumedSegments } from './resumed.js';
import type { Place, PublishingWarning } from './warning.js';

/** What has to be known besides the draft. */
export interface Surroundings {
  readonly today: LocalDate;
  /** The ledger of its entry. */
  readonly ledger: readonly LedgerRecord[];
  readonly references: References;
  /** When the entries it links apply, by id; nothing is said about one that is not named. */
  readonly entries: ReadonlyMap<string, readonly DateRange[]>;
  /** When provisions of known laws exist, by `aufenthg/18b`; nothing is said about one not named. */
  readonly provisions: ReadonlyMap<string, readonly DateRange[]>;
  /** When its figures have a value, by key; nothing is said about one that is not named. */
  readonly figures: ReadonlyMap<string, readonly DateRange[]>;
}

/**
 * Hinweise vor der Veröffentlichung, the weightiest first. Nothing is said about days while the draft
 * has no first day; that it has none is a fault of its own.
 */
export function publishingWarnings(
  planned: PlannedPublication,
  around: Surroundings,
): PublishingWarning[] {
  const effect = effectOf(planned, around.ledger);
  return [
    ...covered(planned, around.ledger),
    ...(effect
      ? [
          ...resumed(planned, effect),
          ...gaps(planned, effect),
          ...retroactive(planned, effect, around.today),
          ...withoutEffect(planned, effect),
        ]
      : []),
    ...(planned.kind === 'text' ? stepsWithoutActor(planned) : []),
    ...(effect ? references(planned, effect, around) : []),
    ...(effect ? figuresWithoutValue(planned, effect, around) : []),
  ];
}

function covered(
  planned: PlannedPublication,
  ledger: readonly LedgerRecord[],
): PublishingWarning[] {
  return coveredDays(ledger, planned).map(({ record, from, until }) => ({
    kind: 'covers-scheduled',
    place: field('replaces'),
    publicationId: record.id,
    days: { from, until },
    isConfirmed: planned.replaces.includes(record.id),
  }));
}

function resumed(planned: PlannedPublication, effect: Effect): PublishingWarning[] {
  const { kind, validUntil } = planned;
  const start = whereItBegins(kind);
  return resumedSegments(planned, effect).map(({ publicationId, from, until }) => ({
    kind: 'resumes',
    place: field(validUntil !== null && from >= validUntil ? 'validUntil' : start),
    publicationId,
    days: { from, until },
  }));
}

/**
 * A text is to join on to its neighbours, and a text that goes is to leave another one in its place. A
 * repeal makes a gap on purpose.
 */
function gaps({ kind }: PlannedPublication, effect: Effect): PublishingWarning[] {
  if (kind === 'repeal') return [];
  const { before, after, own } = effect;
  const lost = before.flatMap((segment) => uncoveredDays(segment, after));
  const without =
    kind === 'withdrawal'
      ? lost
      : gapsIn(after).filter(
          (gap) => adjoins(gap, own) || lost.some(({ from }) => isIn(gap, from)),
        );
  const place = field(whereItBegins(kind));
  return without.map((days) => ({
    kind: 'gap',
    place: own.some(({ until }) => until === days.from) ? field('validUntil') : place,
    days,
  }));
}

function adjoins(gap: DateRange, segments: readonly DateRange[]): boolean {
  return segments.some(({ from, until }) => until === gap.from || from === gap.until);
}

function isIn({ from, until }: DateRange, day: LocalDate): boolean {
  return from <= day && (until === null || day < until);
}

function retroactive(
  { kind }: PlannedPublication,
  { before, after }: Effect,
  today: LocalDate,
): PublishingWarning[] {
  const past = changedDays(before, after)
    .map((days) => daysBefore(days, today))
    .filter((days) => days !== null);
  const [first, last] = [past[0], past.at(-1)];
  if (!first || !last) return [];
  const days = { from: first.from, until: last.until };
  return [{ kind: 'retroactive', place: field(whereItBegins(kind)), days }];
}

function withoutEffect(
  { kind }: PlannedPublication,
  { before, after }: Effect,
): PublishingWarning[] {
  if (kind === 'text' || changedDays(before, after).length > 0) return [];
  return [{ kind: 'without-effect', place: field(whereItBegins(kind)) }];
}

function stepsWithoutActor({ document }: PlannedPublication): PublishingWarning[] {
  return document.content.flatMap((node, index): PublishingWarning[] => {
    if (node.type !== 'processStep' || node.attrs.actor.trim() !== '') return [];
    const place = { path: `document.content[${index}].attrs.actor`, blockId: node.attrs.id };
    return [{ kind: 'step-without-actor', place, title: node.attrs.title }];
  });
}

function references(
  { facts, kind }: PlannedPublication,
  { own }: Effect,
  { references: { entries, provisions }, ...known }: Surroundings,
): PublishingWarning[] {
  if (kind !== 'text') return [];
  // A notice is read before its subject comes into force, and speaks of the days after that.
  const from = facts.kind === 'change-notice' ? facts.entersIntoForceOn : null;
  const days = own.flatMap((segment) =>
    from === null ? segment : (daysFrom(segment, from) ?? []),
  );
  const missing = (covers: readonly DateRange[] | undefined) =>
    covers && days.flatMap((range) => uncoveredDays(range, covers))[0];
  return [
    ...entries.flatMap(({ entryId, text, place }): PublishingWarning[] => {
      const first = missing(known.entries.get(entryId));
      return first ? [{ kind: 'link-not-in-force', place, entryId, text, days: first }] : [];
    }),
    ...provisions.flatMap(({ provisions: keys, text, place }): PublishingWarning[] => {
      const [first] = keys.flatMap((key) => missing(known.provisions.get(key)) ?? []);
      return first ? [{ kind: 'provision-unknown', place, text, days: first }] : [];
    }),
  ];
}

/** A figure is what it is on the reader's day, so that a notice needs its values from its own first day. */
function figuresWithoutValue(
  { kind }: PlannedPublication,
  { own }: Effect,
  { references: { figures }, figures: values }: Surroundings,
): PublishingWarning[] {
  if (kind !== 'text') return [];
  return figures.flatMap((reference) => {
    const covers = values.get(reference.key);
    if (!covers) return [];
    const without = own.flatMap(({ from, until }) => uncoveredDays({ from, until }, covers));
    return without.map((days): PublishingWarning => ({
      kind: 'figure-without-value',
      ...reference,
      days,
    }));
  });
}

/** A withdrawal has no day of its own: it is about what it says. */
function whereItBegins(kind: PlannedPublication['kind']): string {
  return kind === 'withdrawal' ? 'changeSummary' : 'validFrom';
}

function field(path: string): Place {
  return { path, blockId: null };
}
