import type { LocalDate } from '../time/index.js';

/**
 * Ereignis: what happened on a day that the file of a case shows. `other` is told by its words alone.
 */
export const caseEvents = [
  'application',
  'title-issued',
  'entry',
  'decision',
  'birth',
  'other',
] as const;
export type CaseEvent = (typeof caseEvents)[number];

/**
 * How a day lies to a cut-off day, in the words of statutes: vor dem, bis zum (that day included), am,
 * ab dem (that day included), nach dem.
 */
export const dayRelations = ['before', 'until', 'on', 'from', 'after'] as const;
export type DayRelation = (typeof dayRelations)[number];

/**
 * Aufenthaltsstatus: Visum, Aufenthaltserlaubnis, unbefristeter Titel, Fiktionsbescheinigung (§ 81
 * AufenthG), Aufenthaltsgestattung (§ 55 AsylG), Duldung (§ 60a AufenthG), none of them.
 */
export const stays = [
  'visa',
  'residence-permit',
  'permanent-title',
  'fictional-effect',
  'asylum-procedure',
  'toleration',
  'none',
] as const;
export type Stay = (typeof stays)[number];

export const lengthUnits = ['years', 'months'] as const;

/** Tag eines Ereignisses against a cut-off day (Stichtag). The day is `null` only while it is written. */
export interface DayCondition {
  readonly kind: 'day';
  readonly event: CaseEvent;
  /** What exactly: "auf erstmalige Erteilung eines Titels zum Familiennachzug". May be empty. */
  readonly what: string;
  readonly relation: DayRelation;
  readonly on: LocalDate | null;
}

/** Status of the person: one of these, on the day; `null` stands for the day of the decision. */
export interface StayCondition {
  readonly kind: 'stay';
  readonly anyOf: readonly Stay[];
  readonly on: LocalDate | null;
}

/**
 * Aufenthaltszeit: on the cut-off day, at least so long in the country without a break and with one of
 * these at all times ("am 31. Oktober 2022 seit fünf Jahren ununterbrochen geduldet, gestattet oder mit
 * einer Aufenthaltserlaubnis", § 104c Abs. 1 AufenthG).
 */
export interface ResidenceCondition {
  readonly kind: 'residence';
  readonly length: { readonly count: number; readonly unit: (typeof lengthUnits)[number] };
  readonly anyOf: readonly Stay[];
  readonly on: LocalDate | null;
}

/** Was zu beurteilen ist: no date decides it, so it is shown and left to the reader. */
interface JudgedCondition {
  readonly kind: 'judged';
  readonly text: string;
}

export type Condition = DayCondition | StayCondition | ResidenceCondition | JudgedCondition;

export const joins = ['all', 'any'] as const;
export type Join = (typeof joins)[number];

/** Conditions within a condition. */
export interface ConditionGroup {
  readonly kind: 'group';
  readonly join: Join;
  readonly of: readonly Condition[];
}

/**
 * Voraussetzungen. One level of groups says whatever deeper ones would: § 104a Abs. 1 AufenthG (eight
 * years, or six and a child at home) is any of a period, and of a group of a period and a fact.
 */
export interface Conditions {
  readonly join: Join;
  readonly of: readonly (Condition | ConditionGroup)[];
}

/**
 * Maßgebliche Fassung: the version that holds the provision, a named one of the same entry (`null` only
 * while it is written), or none of them: then the entry does not concern the case.
 */
export type Governing =
  | { readonly version: 'this' }
  | { readonly version: 'named'; readonly publicationId: string | null }
  | { readonly version: 'none' };

/** Übergangsregelung of a version: which version governs a case that lies between two of them. */
export interface TransitionalProvision {
  /** The provision that orders it, as it is cited: "§ 104 Abs. 13 AufenthG". */
  readonly restsOn: string;
  /** What it orders, in a sentence or two for reading. */
  readonly text: string;
  readonly conditions: Conditions;
  /** What governs where the conditions are met, and where they are not. */
  readonly governs: Governing;
  readonly otherwise: Governing;
  /** The first day on which it is no longer applied; `null` where it runs without an end. */
  readonly until: LocalDate | null;
}

/** What a form for a new one starts with: the former version governs old cases, this one all others. */
export const emptyTransitionalProvision: TransitionalProvision = {
  restsOn: '',
  text: '',
  conditions: {
    join: 'all',
    of: [{ kind: 'day', event: 'application', what: '', relation: 'before', on: null }],
  },
  governs: { version: 'named', publicationId: null },
  otherwise: { version: 'this' },
  until: null,
};

/** Whether it is still applied on the day; it begins with the version that holds it. */
export function isRunning({ until }: TransitionalProvision, day: LocalDate): boolean {
  return until === null || day < until;
}

/** All conditions, those in groups too, in the order of reading. */
export function conditionsIn({ of }: Conditions): Condition[] {
  return of.flatMap((each) => (each.kind === 'group' ? each.of : [each]));
}
