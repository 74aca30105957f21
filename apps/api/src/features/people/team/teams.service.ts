import { isSlug } from '@rechtsstand/domain/entry';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { inOrderOf, loaderOf } from '../../../platform/graphql/loader.js';
import { TeamEntity } from '../entities/team.entity.js';

/** The teams of the office, whose names everybody who is signed in may know. */
@Injectable()
export class Teams {
  constructor(private readonly transactions: Transactions) {}

  list({ manager }: RequestContext): Promise<TeamEntity[]> {
    return manager.query('SELECT id, slug, name FROM teams ORDER BY name COLLATE "de-x-icu", id');
  }

  /** The teams with these ids, in their order; an id without a team is left out. */
  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<TeamEntity[]> {
    const load = (wanted: readonly string[]) => this.load(ctx.manager, wanted);
    const loader = loaderOf<string, TeamEntity | null>(ctx, Teams, load);
    const teams = await Promise.all(ids.map((id) => loader.load(id)));
    return teams.filter((team) => team !== null);
  }

  async create(
    ctx: RequestContext,
    slug: string,
    name: string,
  ): Promise<Result<TeamEntity, Fault[]>> {
    const title = name.trim();
    if (!isSlug(slug)) return err([{ code: 'not-a-slug', path: 'slug' }]);
    if (title === '' || title.length > 120)
      return err([{ code: 'length', path: 'name', args: { max: 120 } }]);
    return this.transactions.run(ctx, async (tx) => {
      const [team]: TeamEntity[] = await tx.manager.query(
        `INSERT INTO teams (slug, name) VALUES ($1, $2) ON CONFLICT (slug) DO NOTHING
         RETURNING id, slug, name`,
        [slug, title],
      );
      if (!team) return err([{ code: 'slug-taken', path: 'slug' }]);
      tx.record({
        action: 'team.created',
        objectType: 'team',
        objectId: team.id,
        details: { slug },
      });
      return ok(team);
    });
  }

  private async load(manager: EntityManager, ids: readonly string[]) {
    const teams = await manager.findBy(TeamEntity, { id: In([...ids]) });
    return inOrderOf(ids, teams, ({ id }) => id, null);
  }
}
