import { type LocalDate, parseEnd, parseFirstDay } from '@rechtsstand/domain/time';
import { type LedgerRecord, withdrawnIn } from '@rechtsstand/domain/validity';
import type { Failure } from '../../../app/failures/useFailureText.js';
import type { ValidityChangeEntryQuery } from '../../../gql/graphql.js';

export type ChangeableEntry = NonNullable<ValidityChangeEntryQuery['entryById']>;
export type Changeable = ChangeableEntry['publications'][number];
/** Aufheben, verschieben, zurücknehmen. */
export type ChangeKind = 'repeal' | 'postpone' | 'withdraw';

export interface Choices {
  readonly kinds: readonly ChangeKind[];
  /** Planned texts that still show on the timeline. */
  readonly postpone: readonly Changeable[];
  /** What stands and shows, or keeps others from showing. */
  readonly withdraw: readonly Changeable[];
}

/** What can be done about the validity of an entry today, the likeliest first. */
export function choicesOf({ publications, timeline }: ChangeableEntry, today: LocalDate): Choices {
  const shown = new Set(timeline.map(({ publication }) => publication.id));
  const withdrawn = withdrawnIn(publications.map(asRecord));
  const standing = publications.filter(({ id }) => !withdrawn.has(id));
  const texts = standing.filter(({ id, kind }) => kind === 'TEXT' && shown.has(id));
  const postpone = texts.filter(({ validFrom }) => validFrom && validFrom > today);
  const withdraw = standing.filter(({ id, kind }) => kind !== 'TEXT' || shown.has(id));
  const kinds: ChangeKind[] = [
    ...(postpone.length > 0 ? (['postpone'] as const) : []),
    ...(texts.length > 0 ? (['repeal'] as const) : []),
    ...(withdraw.length > 0 ? (['withdraw'] as const) : []),
  ];
  return { kinds, postpone, withdraw };
}

function asRecord({ id, sequence, recordedAt, kind, ...line }: Changeable): LedgerRecord {
  const withdraws = line.withdraws ?? '';
  if (kind === 'WITHDRAWAL') return { id, sequence, recordedAt, kind: 'withdrawal', withdraws };
  // Which days they cover plays no part in what has been taken back.
  const validFrom = line.validFrom ?? ('' as LocalDate);
  return kind === 'TEXT'
    ? { id, sequence, recordedAt, kind: 'text', validFrom, validUntil: null, withdraws }
    : { id, sequence, recordedAt, kind: 'repeal', validFrom, validUntil: null };
}

/** What has been typed so far. */
export interface ChangeForm {
  readonly kind: ChangeKind;
  readonly publication: Changeable | null;
  readonly day: string;
  readonly reason: string;
}

/**
 * The first day without the text, or that of its new start; `null` where none is named. A bare day is the
 * first one, since "aufgehoben ab" is asked for; "mit Ablauf des" names the last.
 */
export function readDay({ kind, day }: ChangeForm): LocalDate | null {
  const first = parseFirstDay(day);
  if (first || kind !== 'repeal') return first;
  return parseEnd(day);
}

/** What is still missing, by its field. */
export function missingIn(form: ChangeForm): Failure[] {
  const day = readDay(form);
  const isSame = form.kind === 'postpone' && day !== null && day === form.publication?.validFrom;
  return [
    ...(form.kind !== 'withdraw' && day === null ? [missing('day-missing', 'day')] : []),
    ...(isSame ? [missing('start-unchanged', 'day')] : []),
    ...(form.reason.trim() === '' ? [missing('reason-missing', 'reason')] : []),
  ];
}

function missing(code: string, path: string): Failure {
  return { code, path, args: [] };
}

/** The arguments of `createDraft` for the change. */
export function draftOf(entryId: string, form: ChangeForm) {
  const { kind, publication, reason } = form;
  const day = kind === 'withdraw' ? null : readDay(form);
  return {
    entryId,
    basedOn: kind === 'repeal' ? null : (publication?.id ?? null),
    kind: ({ repeal: 'REPEAL', postpone: 'TEXT', withdraw: 'WITHDRAWAL' } as const)[kind],
    start: { validFrom: day, changeSummary: reason.trim(), postpones: kind === 'postpone' },
  };
}
