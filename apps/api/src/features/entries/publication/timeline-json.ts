/** The timeline of an entry as known now, a list of segments as the domain has them. */
export const timelineJson = (entryId: string): string => `
  coalesce((SELECT json_agg(json_build_object('from', lower(v.validity), 'until', upper(v.validity),
                                              'publicationId', v.publication_id) ORDER BY v.validity)
            FROM effective_versions v WHERE v.entry_id = ${entryId}), '[]'::json)`;
