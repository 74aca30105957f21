import type { DateRange } from '../time/index.js';

/** Fundstelle im Entwurf: the field, as `facts.legalBasis[0]`, and within the text the block. */
export interface Place {
  readonly path: string;
  readonly blockId: string | null;
}

/**
 * Hinweis vor der Veröffentlichung: what a second person should have seen before it is on record for
 * good. Unlike a fault it forbids nothing, though some have to be confirmed. `days` are those it speaks of.
 */
export type PublishingWarning = { readonly place: Place } & (
  | CoversScheduled
  | Resumes
  | ValidityGap
  | Retroactive
  | WithoutEffect
  | LinkNotInForce
  | ProvisionUnknown
  | FigureWithoutValue
  | StepWithoutActor
);

/** Deckt eine geplante Fassung ab: on these days that one will not take effect as planned. */
interface CoversScheduled {
  readonly kind: 'covers-scheduled';
  readonly publicationId: string;
  readonly days: DateRange;
  /** Whether the draft names it in `replaces`; without that it cannot be published. */
  readonly isConfirmed: boolean;
}

/** Frühere Fassung lebt wieder auf: on these days one applies that nobody has named. Whoever publishes confirms it. */
interface Resumes {
  readonly kind: 'resumes';
  readonly publicationId: string;
  readonly days: DateRange;
}

/** Lücke in der Geltung: between or after texts, on these days nothing applies. */
interface ValidityGap {
  readonly kind: 'gap';
  readonly days: DateRange;
}

/** Rückwirkung: on these days before today something else will have applied. */
interface Retroactive {
  readonly kind: 'retroactive';
  readonly days: DateRange;
}

/** Ohne Wirkung: a repeal or a withdrawal after which the same applies on every day. */
interface WithoutEffect {
  readonly kind: 'without-effect';
}

/** Verweis auf eine Seite, die nicht gilt: on these days a reader who follows it finds no text. */
interface LinkNotInForce {
  readonly kind: 'link-not-in-force';
  readonly entryId: string;
  readonly text: string;
  readonly days: DateRange;
}

/** Zitat einer Vorschrift, die es nicht gibt: its law is known, and does not have it on these days. */
interface ProvisionUnknown {
  readonly kind: 'provision-unknown';
  readonly text: string;
  readonly days: DateRange;
}

/** Rechengröße ohne Wert: on these days a reader finds only what it is called, and that it has no value. */
interface FigureWithoutValue {
  readonly kind: 'figure-without-value';
  readonly key: string;
  readonly text: string;
  readonly days: DateRange;
}

/** Verfahrensschritt ohne Zuständige: nobody is named who does it. */
interface StepWithoutActor {
  readonly kind: 'step-without-actor';
  readonly title: string;
}
