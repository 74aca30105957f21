/**
 * Whether the text that applies to the entry on the day has a transitional provision that is running
 * then; the twin of `isRunning` for lists. Read from the few versions that have one.
 */
export function isTransitional(entryId: string, day: string): string {
  return `${entryId} IN (
    SELECT v.entry_id
    FROM publications p JOIN effective_versions v
      ON v.entry_id = p.entry_id AND v.publication_id = p.id
    WHERE p.transitional_provision IS NOT NULL AND v.validity @> ${day}::date
      AND coalesce((p.transitional_provision->>'until')::date > ${day}::date, true))`;
}
