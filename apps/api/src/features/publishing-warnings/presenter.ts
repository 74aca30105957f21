import type { PublishingWarning as Warning } from '@rechtsstand/domain/publishing-warnings';
import type { EntryRow } from '../entries/index.js';
import { PublishingWarning } from './publishing-warning.model.js';

/** A warning with the names that its sentence needs. */
export function toWarning(
  warning: Warning,
  entry: EntryRow,
  linked: ReadonlyMap<string, EntryRow>,
): PublishingWarning {
  const { kind, place } = warning;
  const days = 'days' in warning ? warning.days : { from: null, until: null };
  const version =
    'publicationId' in warning
      ? entry.publications.find(({ id }) => id === warning.publicationId)
      : undefined;
  return Object.assign(new PublishingWarning(), {
    kind,
    path: place.path,
    blockId: place.blockId,
    from: days.from,
    until: days.until,
    text: version?.title ?? textOf(warning, linked),
    version: version?.sequence ?? null,
    isConfirmed: kind === 'covers-scheduled' && warning.isConfirmed,
  });
}

function textOf(warning: Warning, linked: ReadonlyMap<string, EntryRow>): string {
  switch (warning.kind) {
    case 'link-not-in-force':
      return warning.text || (linked.get(warning.entryId)?.publications.at(-1)?.title ?? '');
    case 'provision-unknown':
    case 'figure-without-value':
      return warning.text;
    case 'step-without-actor':
      return warning.title;
    default:
      return '';
  }
}
