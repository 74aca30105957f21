import { type Role, roles } from '@rechtsstand/domain/access';
import type { Fault, Result } from '@rechtsstand/domain/result';
import { randomBytes } from 'node:crypto';
import { Contexts } from '../../../platform/context/contexts.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { readArguments } from '../../../platform/commands/arguments.js';
import type { Command } from '../../../platform/commands/command.js';
import { Refusal } from '../../../platform/environment/refusal.js';
import { MembershipsService } from '../membership/memberships.service.js';
import { PeopleService } from '../person/people.service.js';
import { Teams } from '../team/teams.service.js';

const usage = `LOGIN NAME [--role ROLE] [--team SLUG]   adds an account and prints its first password`;

/** How the first administrator comes into being; all others can be added in the browser. */
export const userAdd: Command = {
  needs: 'application',
  usage,
  async run(args, { out }, app) {
    const options = { role: { type: 'string' }, team: { type: 'string' } } as const;
    const { values, positionals } = readArguments(args, `user add ${usage}`, options);
    const [login, displayName, ...rest] = positionals;
    if (!login || !displayName || rest.length > 0) throw new Refusal(`Usage: user add ${usage}`);
    const ctx = app.get(Contexts).create(null);
    const role = readRole(values.role);
    const teamId =
      values.team === undefined ? null : await teamBySlug(ctx, app.get(Teams), values.team);

    const password = randomBytes(12).toString('base64url');
    const person = orFault(
      await app.get(PeopleService).create(ctx, { login, displayName, password }),
    );
    if (role) {
      const membership = { personId: person.id, teamId, role, validFrom: ctx.today };
      orFault(await app.get(MembershipsService).grant(ctx, membership));
    }
    out.write(`${login} can sign in with the password ${password} and should change it.\n`);
    return 0;
  },
};

function readRole(role: string | undefined): Role | null {
  if (role === undefined) return null;
  const known = roles.find((candidate) => candidate === role);
  if (!known) throw new Refusal(`There is no role "${role}"; there are ${roles.join(', ')}.`);
  return known;
}

async function teamBySlug(ctx: RequestContext, teams: Teams, slug: string): Promise<string> {
  const team = (await teams.list(ctx)).find((candidate) => candidate.slug === slug);
  if (!team) throw new Refusal(`There is no team "${slug}".`);
  return team.id;
}

function orFault<T>(result: Result<T, Fault[]>): T {
  if (result.ok) return result.value;
  throw new Refusal(result.error.map(({ code, path }) => `${path}: ${code}`).join('\n'));
}
