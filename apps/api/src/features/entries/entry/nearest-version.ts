/**
 * A join that gives `n`: the version of the entry on the day, else the next one, else the last; the
 * columns are null where there is none. The twin of `nearestSegment` of the domain for lists, which
 * would otherwise have to read every ledger.
 */
export function nearestVersion(entryId: string, day: string): string {
  const ended = `upper(v.validity) <= ${day}`;
  return `LEFT JOIN LATERAL (
    SELECT v.validity, p.title
    FROM effective_versions v JOIN publications p ON p.id = v.publication_id
    WHERE v.entry_id = ${entryId}
    ORDER BY coalesce(${ended}, false), CASE WHEN ${ended} THEN lower(v.validity) END DESC,
      lower(v.validity)
    LIMIT 1) n ON true`;
}

/** The kind of status on the day, of `n`; the twin of `statusOn`. */
export function statusKindOf(day: string): string {
  return `CASE WHEN n.validity IS NULL THEN 'none' WHEN n.validity @> ${day}::date THEN 'in-force'
    WHEN lower(n.validity) > ${day} THEN 'future' ELSE 'ended' END`;
}

/** The title of `n`, or where nothing is left on the timeline the last one there was. */
export function titleOf(entryId: string): string {
  return `coalesce(n.title, (SELECT p.title FROM publications p WHERE p.entry_id = ${entryId}
    ORDER BY p.sequence DESC LIMIT 1))`;
}
