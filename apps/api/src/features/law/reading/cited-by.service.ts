import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { EntriesService, type EntryRef, entryIsVisible, teamsSeenBy } from '../../entries/index.js';
import { LawRepository } from './law.repository.js';
import type { Provision } from './provision.model.js';

interface Citing {
  entryId: string;
  publicationIds: string[];
}

/** "Zitiert von": the way from a provision back to our own pages. */
@Injectable()
export class CitedByService {
  constructor(
    private readonly laws: LawRepository,
    private readonly entries: EntriesService,
  ) {}

  /** The entries whose text that applies on the day cites the provision, as far as the viewer sees them. */
  async of(ctx: RequestContext, provision: Provision): Promise<EntryRef[]> {
    const { at, moment, lawId } = provision;
    const law = await this.laws.byId(ctx, lawId);
    const citing: Citing[] = await ctx.manager.query(CITING, [
      law?.aliases ?? [],
      at.row.labelKey,
      teamsSeenBy(ctx),
    ]);
    const entries = await Promise.all(
      citing.map(async ({ entryId, publicationIds }) => {
        const entry = await this.entries.owning(ctx, entryId, moment);
        return entry.effective && publicationIds.includes(entry.effective.id) ? [entry] : [];
      }),
    );
    return entries.flat().sort((a, b) => a.title.localeCompare(b.title, 'de'));
  }
}

/** Entries with any publication, ever, that cites it; what applies on a day the ledger says. */
const CITING = `
  SELECT p.entry_id AS "entryId", array_agg(DISTINCT p.id) AS "publicationIds"
  FROM citations c
  JOIN publications p ON p.id = c.publication_id
  JOIN entries e ON e.id = p.entry_id
  WHERE c.law_key = ANY ($1) AND c.label_key = $2 AND ${entryIsVisible('e', '$3')}
  GROUP BY p.entry_id`;
