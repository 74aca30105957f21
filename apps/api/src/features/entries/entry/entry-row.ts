import type { EntryKind } from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { Segment } from '@rechtsstand/domain/validity';
import type { Visibility } from '../enums.js';
import {
  publicationJson,
  type PublicationRow,
  type StoredText,
} from '../publication/publication-row.js';
import { timelineJson } from '../publication/timeline-json.js';

interface NamedRow {
  id: string;
  slug: string;
  name: string;
}

/** An entry with its whole ledger, without the texts. */
export interface EntryRow {
  id: string;
  number: number;
  kind: EntryKind;
  slug: string;
  visibility: Visibility;
  ownerTeam: NamedRow;
  visibleTeams: NamedRow[];
  topics: NamedRow[];
  aliases: string[];
  reviewDueOn: LocalDate | null;
  reviewAppointedOn: LocalDate | null;
  reviewIntervalMonths: number | null;
  responsibleId: string | null;
  /** In the order of the ledger. */
  publications: PublicationRow[];
  /** The timeline as known now. */
  timeline: Segment[];
  /** What an entry is called while nothing of it is published. */
  draftTitle: string | null;
  /** The text that applies on the day, where it was read along. */
  text?: StoredText;
}

const named = (table: string, rest: string) => `
  coalesce((SELECT json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name)
                            ORDER BY t.name COLLATE "de-x-icu")
            FROM ${table} t ${rest}), '[]'::json)`;

/** An {@link EntryRow} of `entries e`, its text aside. */
export const entryColumns = `
  e.id, e.number, e.kind, e.slug, e.visibility, e.aliases, e.review_due_on AS "reviewDueOn",
  e.review_appointed_on AS "reviewAppointedOn", e.review_interval_months AS "reviewIntervalMonths",
  e.responsible_id AS "responsibleId",
  (SELECT json_build_object('id', t.id, 'slug', t.slug, 'name', t.name)
   FROM teams t WHERE t.id = e.owner_team_id) AS "ownerTeam",
  ${named('teams', 'JOIN entry_teams x ON x.team_id = t.id WHERE x.entry_id = e.id')} AS "visibleTeams",
  ${named('topics', 'JOIN entry_topics x ON x.topic_id = t.id WHERE x.entry_id = e.id')} AS topics,
  coalesce((SELECT json_agg(${publicationJson} ORDER BY p.sequence)
            FROM publications p WHERE p.entry_id = e.id), '[]'::json) AS publications,
  ${timelineJson('e.id')} AS timeline,
  CASE WHEN NOT EXISTS (SELECT FROM publications p WHERE p.entry_id = e.id)
       THEN (SELECT d.title FROM drafts d WHERE d.entry_id = e.id ORDER BY d.created_at LIMIT 1)
  END AS "draftTitle"`;
