import { type EntryKind, isSlug, slugify } from '@rechtsstand/domain/entry';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import type { TransactionContext } from '../../../platform/database/transactions.js';

/** Addresses of entries: each kind has its own, and one that was ever used is never given away. */
@Injectable()
export class Slugs {
  /** The slug that was asked for, if it is free; else a fault that suggests one that is. */
  async claim(
    tx: TransactionContext,
    kind: EntryKind,
    slug: string,
    forEntry: string | null,
  ): Promise<Result<string, Fault>> {
    if (!isSlug(slug)) return err({ code: 'slug-invalid', path: 'slug' });
    const suggestion = await this.free(tx, kind, slug, forEntry);
    if (suggestion === slug) return ok(slug);
    return err({ code: 'slug-taken', path: 'slug', args: { suggestion } });
  }

  /** A free slug made from the title. */
  fromTitle(tx: TransactionContext, kind: EntryKind, title: string): Promise<string> {
    return this.free(tx, kind, slugify(title), null);
  }

  private async free(
    tx: TransactionContext,
    kind: EntryKind,
    wanted: string,
    forEntry: string | null,
  ): Promise<string> {
    // Present and former slugs are in two tables, which no unique index spans.
    await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtext('slugs of entries'))`);
    const rows: { slug: string }[] = await tx.manager.query(
      `SELECT slug FROM entries WHERE kind = $1 AND id IS DISTINCT FROM $2
       UNION SELECT slug FROM entry_slugs WHERE kind = $1 AND entry_id IS DISTINCT FROM $2`,
      [kind, forEntry],
    );
    const taken = new Set(rows.map(({ slug }) => slug));
    return freeSlug(wanted, taken);
  }
}

/** The slug itself, or the first of `-2`, `-3` ... that is not taken, cut where it would be too long. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  let slug = wanted;
  for (let count = 2; taken.has(slug); count += 1) {
    const ending = `-${count}`;
    slug = `${wanted.slice(0, 80 - ending.length).replace(/-+$/, '')}${ending}`;
  }
  return slug;
}
