import { figuresOf, linksOf } from '@rechtsstand/domain/document';
import { factsEntryLinks } from '@rechtsstand/domain/entry';
import type { Fault } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { entryIsVisible, teamsSeenBy } from '../../entries/index.js';
import type { DraftContent } from './draft-content.js';

interface Reference {
  readonly id: string;
  readonly fault: Fault;
}

/** Checks what a draft points at: entries the writer may see, teams and figures that exist. */
@Injectable()
export class References {
  async faults(ctx: RequestContext, content: DraftContent): Promise<Fault[]> {
    const [entries, teams] = [entryReferences(content), teamReferences(content)];
    const figures = figureReferences(content);
    const known = new Set([
      ...(await this.visibleEntries(ctx, idsOf(entries))),
      ...(await this.teams(ctx, idsOf(teams))),
      ...(await this.figures(ctx, figures)),
    ]);
    return [...entries, ...teams, ...figures]
      .filter(({ id }) => !known.has(id))
      .map(({ fault }) => fault);
  }

  private async visibleEntries(ctx: RequestContext, ids: string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows: { id: string }[] = await ctx.manager.query(
      `SELECT e.id FROM entries e WHERE e.id = ANY ($1) AND ${entryIsVisible('e', '$2')}`,
      [ids, teamsSeenBy(ctx)],
    );
    return rows.map(({ id }) => id);
  }

  private async figures(ctx: RequestContext, figures: readonly Reference[]): Promise<string[]> {
    if (figures.length === 0) return [];
    const rows: { key: string }[] = await ctx.manager.query(
      'SELECT key FROM figures WHERE key = ANY ($1)',
      [figures.map(({ id }) => id)],
    );
    return rows.map(({ key }) => key);
  }

  private async teams(ctx: RequestContext, ids: string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows: { id: string }[] = await ctx.manager.query(
      'SELECT id FROM teams WHERE id = ANY ($1)',
      [ids],
    );
    return rows.map(({ id }) => id);
  }
}

function entryReferences({ document, facts }: DraftContent): Reference[] {
  return [
    ...linksOf(document).entryLinks.map(({ entryId, blockId, text }) => ({
      id: entryId,
      fault: { code: 'unknown-entry', path: 'document', args: { blockId, text } },
    })),
    ...factsEntryLinks(facts).map(({ entryId, path }) => ({
      id: entryId,
      fault: { code: 'unknown-entry', path },
    })),
  ];
}

function figureReferences({ document }: DraftContent): Reference[] {
  return figuresOf(document).map(({ key, blockId }) => ({
    id: key,
    fault: { code: 'unknown-figure', path: 'document', args: { blockId, key } },
  }));
}

function teamReferences({ audience }: DraftContent): Reference[] {
  if (audience === null || audience.everyone) return [];
  return audience.teamIds.map((id, index) => ({
    id,
    fault: { code: 'unknown-team', path: `audience.teamIds[${index}]` },
  }));
}

function idsOf(references: readonly Reference[]): string[] {
  return references.map(({ id }) => id).filter(isUuid);
}
