import { Injectable } from '@nestjs/common';
import { lawKey } from '@rechtsstand/domain/citation';
import type { ProvisionText } from '@rechtsstand/domain/law';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { inOrderOf, loaderOf } from '../../../platform/graphql/loader.js';
import type { VersionRow } from '../provision-timeline.js';

export interface LawRow {
  id: string;
  slug: string;
  abbreviation: string;
  title: string;
  isExample: boolean;
  /** Keys of all its names. */
  aliases: string[];
  /** The part of its address: the key of its abbreviation, or its slug where another law goes by that. */
  key: string;
  builtOn: LocalDate | null;
  importedAt: Date | null;
}

export interface ReadVersionRow extends VersionRow {
  builtOn: LocalDate | null;
}

/** A provision with its whole ledger, without the texts. */
export interface ProvisionRow {
  id: string;
  lawId: string;
  label: string;
  labelKey: string;
  occurrence: number;
  versions: ReadVersionRow[];
}

/** Of laws that share a name, the official one goes first, then the one that was there first. */
const LAWS = `
  WITH preferred AS (
    SELECT DISTINCT ON (a.alias_key) a.alias_key, a.law_id
    FROM law_aliases a JOIN laws l ON l.id = a.law_id
    ORDER BY a.alias_key, l.is_example, l.created_at, l.id)
  SELECT l.id, l.slug, l.abbreviation, l.title, l.is_example AS "isExample",
    ARRAY(SELECT alias_key FROM law_aliases WHERE law_id = l.id ORDER BY alias_key) AS aliases,
    ARRAY(SELECT alias_key FROM preferred WHERE law_id = l.id) AS "ownKeys",
    s.built_on AS "builtOn", s.imported_at AS "importedAt"
  FROM laws l
  LEFT JOIN LATERAL (
    SELECT built_on, imported_at FROM law_snapshots WHERE law_id = l.id
    ORDER BY coalesce(in_force_on, built_on) DESC NULLS LAST, imported_at DESC LIMIT 1) s ON true`;

@Injectable()
export class LawRepository {
  async all(ctx: RequestContext): Promise<LawRow[]> {
    const rows: (LawRow & { ownKeys: string[] })[] = await ctx.manager.query(
      `${LAWS} ORDER BY l.abbreviation COLLATE "de-x-icu", l.is_example, l.slug`,
    );
    return rows.map(({ ownKeys, ...row }) => {
      const key = lawKey(row.abbreviation);
      return { ...row, key: ownKeys.includes(key) ? key : row.slug };
    });
  }

  /** By slug or by the key of a name; the whole list is small and read once a request. */
  async byKey(ctx: RequestContext, key: string): Promise<LawRow | null> {
    const laws = await this.listed(ctx);
    return (
      laws.find((law) => law.slug === key) ??
      laws.find((law) => law.key === key) ??
      laws.filter((law) => law.aliases.includes(key)).sort(officialFirst)[0] ??
      null
    );
  }

  async byId(ctx: RequestContext, id: string): Promise<LawRow | null> {
    return (await this.listed(ctx)).find((law) => law.id === id) ?? null;
  }

  private listed(ctx: RequestContext): Promise<LawRow[]> {
    return loaderOf<'all', LawRow[]>(ctx, this, async () => [await this.all(ctx)]).load('all');
  }

  /** All provisions that ever were in the law. */
  provisionsOf(ctx: RequestContext, lawId: string): Promise<ProvisionRow[]> {
    return loaderOf<string, ProvisionRow[]>(ctx, PROVISIONS, async (lawIds) => {
      const rows: ProvisionRow[] = await ctx.manager.query(
        `SELECT p.id, p.law_id AS "lawId", p.label, p.label_key AS "labelKey", p.occurrence,
           jsonb_agg(jsonb_build_object('id', v.id, 'sequence', v.sequence,
             'recordedAt', v.recorded_at, 'kind', v.kind, 'title', v.title, 'outline', v.outline,
             'position', v.position, 'contentHash', v.content_hash, 'validFrom', v.valid_from,
             'validUntil', v.valid_until, 'builtOn', s.built_on) ORDER BY v.sequence) AS versions
         FROM provisions p
         JOIN provision_versions v ON v.provision_id = p.id
         LEFT JOIN law_snapshots s ON s.id = v.snapshot_id
         WHERE p.law_id = ANY ($1)
         GROUP BY p.id`,
        [lawIds],
      );
      return lawIds.map((id) => rows.filter((row) => row.lawId === id));
    }).load(lawId);
  }

  textOf(ctx: RequestContext, versionId: string): Promise<ProvisionText> {
    return loaderOf<string, ProvisionText>(ctx, TEXTS, async (ids) => {
      const rows: { id: string; text: ProvisionText }[] = await ctx.manager.query(
        'SELECT id, text FROM provision_versions WHERE id = ANY ($1)',
        [ids],
      );
      const missing = new Error('A version of a provision has lost its text');
      const found = inOrderOf(ids, rows, (row) => row.id, missing);
      return found.map((row) => (row instanceof Error ? row : row.text));
    }).load(versionId);
  }
}

function officialFirst(a: LawRow, b: LawRow): number {
  return Number(a.isExample) - Number(b.isExample);
}

const PROVISIONS = Symbol('provisions of laws');
const TEXTS = Symbol('texts of provisions');
