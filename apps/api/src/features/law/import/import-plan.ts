import { createHash } from 'node:crypto';
import {
  hashInput,
  labelKey,
  provisionPlainText,
  type ProvisionText,
} from '@rechtsstand/domain/law';
import { contains, type LocalDate, UNKNOWN_START } from '@rechtsstand/domain/time';
import { type ProvisionPeriod, provisionPeriods, type VersionRow } from '../provision-timeline.js';
import type { SnapshotProvision } from '../reader/index.js';
import { placesFor } from './positions.js';

/** A slot of the law: a label, counted where it stands more than once (BeschV has "Anlage" twice). */
interface Slot {
  labelKey: string;
  occurrence: number;
}

export interface KnownProvision extends Slot {
  label: string;
  versions: VersionRow[];
}

/** A new line for the ledger of a provision. */
export interface NewVersion extends Slot, Omit<VersionRow, 'id' | 'recordedAt'> {
  label: string;
  text: ProvisionText;
  plainText: string;
}

export interface ImportPlan {
  versions: NewVersion[];
  /** Labels, in the order of the law. */
  added: string[];
  changed: string[];
  removed: string[];
  unchanged: number;
}

const EMPTY: ProvisionText = { absaetze: [], footnotes: [] };

/** `from`: `null` for the unknown start of a first snapshot; `until`: the day of the next snapshot known. */
export interface Validity {
  from: LocalDate | null;
  until: LocalDate | null;
}

/**
 * What has to be recorded so that in this period the law reads as in the snapshot. Nothing is recorded
 * for a provision that reads so already and stands at its place.
 */
export function planImport(
  known: readonly KnownProvision[],
  snapshot: readonly SnapshotProvision[],
  validity: Validity,
): ImportPlan {
  const slots = known.map((provision) => slotOn(provision, validity.from ?? UNKNOWN_START));
  const bySlot = new Map(slots.map((slot) => [keyOf(slot.provision), slot]));
  const wanted = withOccurrences(snapshot);
  const standing = wanted.map((slot) => bySlot.get(keyOf(slot))?.on?.version.position ?? null);
  const places = placesFor(standing);
  const plan: ImportPlan = { versions: [], added: [], changed: [], removed: [], unchanged: 0 };

  wanted.forEach(({ provision, ...slot }, at) => {
    const before = bySlot.get(keyOf(slot));
    const version = textVersion(slot, provision, places[at]!, appended(before, validity));
    const readsSo = before?.on && readsLike(before.on.version, version);
    if (!before?.on) plan.added.push(provision.label);
    else if (!readsSo) plan.changed.push(provision.label);
    else plan.unchanged += 1;
    if (!readsSo || !standsLike(before.on!.version, version)) plan.versions.push(version);
  });

  const kept = new Set(wanted.map(keyOf));
  for (const slot of slots) {
    if (!slot.on || kept.has(keyOf(slot.provision))) continue;
    plan.removed.push(slot.provision.label);
    plan.versions.push(removal(slot.provision, slot.on, appended(slot, validity)));
  }
  return plan;
}

interface SlotOnDay {
  provision: KnownProvision;
  /** What applies on the first day of the snapshot; `null` where nothing does. */
  on: ProvisionPeriod | null;
}

function slotOn(provision: KnownProvision, day: LocalDate): SlotOnDay {
  const periods = provisionPeriods(provision.versions);
  return { provision, on: periods.find((period) => contains(period, day)) ?? null };
}

type Appended = Pick<NewVersion, 'sequence' | 'validFrom' | 'validUntil'>;

function appended(slot: SlotOnDay | undefined, { from, until }: Validity): Appended {
  const sequence = (slot?.provision.versions.length ?? 0) + 1;
  return { sequence, validFrom: from, validUntil: until };
}

function textVersion(
  slot: Slot,
  { label, title, outline, text, isRepealed }: SnapshotProvision,
  position: number,
  validity: Appended,
): NewVersion {
  return {
    ...slot,
    ...validity,
    label,
    kind: isRepealed ? 'repealed' : 'text',
    title,
    outline: [...outline],
    position,
    text,
    plainText: provisionPlainText(text),
    contentHash: sha256(hashInput(title, text)),
  };
}

function removal(
  { label, ...slot }: KnownProvision,
  on: ProvisionPeriod,
  validity: Appended,
): NewVersion {
  const { labelKey, occurrence } = slot;
  const { title, outline, position } = on.version;
  const contentHash = sha256(hashInput('', EMPTY));
  const place = { label, labelKey, occurrence, title, outline, position };
  return { ...place, ...validity, kind: 'removed', text: EMPTY, plainText: '', contentHash };
}

function readsLike(a: VersionRow, b: NewVersion): boolean {
  return a.kind === b.kind && a.contentHash === b.contentHash;
}

function standsLike(a: VersionRow, b: NewVersion): boolean {
  const headings = (version: VersionRow | NewVersion) =>
    version.outline.map(({ code, label, title }) => [code, label, title].join('\t')).join('\n');
  return a.position === b.position && headings(a) === headings(b);
}

function withOccurrences(snapshot: readonly SnapshotProvision[]) {
  const counts = new Map<string, number>();
  return snapshot.map((provision) => {
    const key = labelKey(provision.label);
    const occurrence = (counts.get(key) ?? 0) + 1;
    counts.set(key, occurrence);
    return { labelKey: key, occurrence, provision };
  });
}

function keyOf({ labelKey, occurrence }: Slot): string {
  return `${labelKey}~${occurrence}`;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
