import { decide } from '@rechtsstand/domain/access';
import {
  changesAfter,
  nearestSegment,
  segmentOn,
  type Segment,
  statusOn,
  timelineOf,
} from '@rechtsstand/domain/validity';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { Moment } from '../../../platform/graphql/as-of.js';
import { personRef } from '../../people/index.js';
import { ledgerRecord } from '../publication/publication-row.js';
import { type Publication, toPublication } from '../publication/publication.model.js';
import type { EntryTarget } from '../visibility.js';
import type { EntryRow } from './entry-row.js';
import { Entry, type EntryPermissions } from './entry.model.js';

/** An entry as it was at the moment: title, status, effective text and timeline are of that day. */
export function toEntry(ctx: RequestContext, row: EntryRow, moment: Moment): Entry {
  const timeline = timelineAt(row, moment);
  const effective = segmentOn(timeline, moment.validOn);
  const publications = row.publications
    .filter(({ recordedAt }) => moment.knownAt === null || new Date(recordedAt) <= moment.knownAt)
    .map((line) =>
      toPublication(line, moment, line.id === effective?.publicationId ? row.text : undefined),
    );
  const byId = new Map(publications.map((publication) => [publication.id, publication]));
  const next = changesAfter(timeline, moment.validOn)[0];
  const shown = nearestSegment(timeline, moment.validOn)?.publicationId;
  const target = targetOf(row);
  return Object.assign(new Entry(), {
    id: row.id,
    number: row.number,
    kind: row.kind,
    slug: row.slug,
    title: (shown && byId.get(shown)?.title) ?? nameOf(row, publications),
    visibility: row.visibility,
    visibleTeams: row.visibleTeams,
    ownerTeam: row.ownerTeam,
    topics: row.topics,
    aliases: row.aliases,
    reviewDueOn: row.reviewDueOn,
    reviewAppointedOn: row.reviewAppointedOn,
    reviewIntervalMonths: row.reviewIntervalMonths,
    responsible: row.responsibleId === null ? null : personRef(row.responsibleId),
    status: statusOn(timeline, moment.validOn),
    effective: effective ? known(byId, effective.publicationId) : null,
    timeline: timeline.map(({ from, until, publicationId }) => ({
      from,
      until,
      publication: known(byId, publicationId),
    })),
    nextChange: next
      ? { on: next.on, kind: next.kind, publication: known(byId, next.publicationId) }
      : null,
    publications: publications.reverse(),
    permissions: permissionsOn(ctx, target),
    moment,
    target,
  });
}

/** Where no text is near: as it was called last, or first before anything was known of it. */
function nameOf(row: EntryRow, publications: readonly Publication[]): string {
  return publications.at(-1)?.title ?? row.publications[0]?.title ?? row.draftTitle ?? '';
}

/** As known now it is kept in the database; as known earlier it is computed from the ledger. */
function timelineAt(row: EntryRow, { knownAt }: Moment): Segment[] {
  if (knownAt === null) return row.timeline;
  return timelineOf(row.publications.map(ledgerRecord), knownAt.toISOString());
}

export function targetOf(row: EntryRow): EntryTarget {
  return {
    kind: row.kind,
    ownerTeamId: row.ownerTeam.id,
    visibility: row.visibility,
    visibleTeamIds: row.visibleTeams.map(({ id }) => id),
  };
}

function permissionsOn({ viewer }: RequestContext, target: EntryTarget): EntryPermissions {
  return {
    canDraft: viewer !== null && decide(viewer.actor, 'draft.write', target),
    canSuggest: viewer !== null && decide(viewer.actor, 'draft.suggest', target),
    canEditSettings: viewer !== null && decide(viewer.actor, 'entry.settings', target),
    canConfirmReview: viewer !== null && decide(viewer.actor, 'entry.confirm-review', target),
  };
}

function known(byId: Map<string, Publication>, id: string): Publication {
  const publication = byId.get(id);
  if (!publication) throw new Error(`The timeline names publication ${id}, which the ledger lacks`);
  return publication;
}
