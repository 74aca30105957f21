import type { BindingForce, EntryKind, Role } from '../entry/index.js';
import { assertNever } from '../result/index.js';
import { type Permission, permissions, policy, type Scope } from './policy.js';

/** Eine Rolle, die heute gilt: held oneself, or as deputy (Vertretung) of an absent person. */
export interface Grant {
  readonly role: Role;
  /** The team for which the role is held; `null` for the whole office. */
  readonly teamId: string | null;
  /** The subject of the absent person in whose place it is held. */
  readonly deputyFor: string | null;
}

/** Handelnde Person: a subject with the roles that hold on the day. */
export interface Actor {
  readonly subjectId: string;
  readonly grants: readonly Grant[];
}

/**
 * What is acted on, as far as the decision needs it. What is left out is unknown, and whatever would
 * have to be known to allow something is then refused.
 */
export interface Target {
  readonly ownerTeamId?: string;
  readonly kind?: EntryKind;
  readonly bindingForce?: BindingForce;
  readonly visibility?: 'everyone' | 'teams';
  readonly visibleTeamIds?: readonly string[];
  /** Who wrote in the draft; of a publication, who published it too; of a figure, who proposed it. */
  readonly contributorIds?: readonly string[];
  /** Who began the draft; left out for one that is about to be begun. */
  readonly createdBy?: string;
  /** The teams that were asked to co-sign the draft. */
  readonly askedTeamIds?: readonly string[];
  /** Those of the asked teams that nobody leads today. */
  readonly unledTeamIds?: readonly string[];
  /** The teams of the people whose names are asked for. */
  readonly teamIds?: readonly string[];
}

/**
 * Whether the actor may do this to the target; without a target, whether there is anything at all to
 * which the actor may do it.
 *
 * Nobody approves or co-signs a draft they wrote in, takes the second look at what they published or confirms
 * a figure they proposed, and no deputy in the place of somebody who did.
 */
export function decide(actor: Actor, permission: Permission, target?: Target): boolean {
  if (target && concernsEntry(permission, target) && !isVisible(actor, target)) return false;
  return actor.grants.some((grant) => {
    const scope = policy[permission][grant.role];
    if (scope === undefined) return false;
    if (!target) return true;
    if (needsAnother.has(permission) && isOwnWork(actor, grant, target)) return false;
    return covers(scope, actor, grant, target);
  });
}

/** What takes somebody else than those whose work it is. */
const needsAnother: ReadonlySet<Permission> = new Set([
  'draft.approve',
  'draft.cosign',
  'entry.second-look',
  'figure.confirm',
]);

/** What the actor may do at least somewhere, in the order of the policy. */
export function permissionsOf(actor: Actor): Permission[] {
  return permissions.filter((permission) => decide(actor, permission));
}

/**
 * The teams whose entries the actor sees besides those visible to everyone; `all` for the head and the
 * legal coordinator of the whole office. An entry is visible if it is visible to everyone, or if its owner
 * team or one of its visible teams is in the list.
 */
export function visibleTeams(actor: Actor): 'all' | string[] {
  const seesAll = ({ role, teamId }: Grant) =>
    teamId === null && (role === 'head' || role === 'legal-coordinator');
  if (actor.grants.some(seesAll)) return 'all';
  return [...new Set(actor.grants.flatMap(({ teamId }) => teamId ?? []))];
}

/**
 * The teams for whose entries the actor has the permission, as far as they can be seen; `all` for every
 * team. For permissions that reach by team alone: a scope that asks for more of an entry counts as none.
 */
export function teamsWithin(actor: Actor, permission: Permission): 'all' | string[] {
  const within = actor.grants.flatMap(({ role, teamId }) => {
    const scope = policy[permission][role];
    if (scope === 'any') return [null];
    return scope === 'team' ? [teamId] : [];
  });
  if (within.includes(null)) return 'all';
  return [...new Set(within.flatMap((teamId) => teamId ?? []))];
}

/** The names on a board are of people, so their teams decide; all else but the entry is nobody's. */
function concernsEntry(permission: Permission, target: Target): boolean {
  if (permission.startsWith('entry.') || permission.startsWith('draft.')) return true;
  return target.visibility !== undefined;
}

function isVisible(actor: Actor, target: Target): boolean {
  if (target.visibility === 'everyone') return true;
  const teams = visibleTeams(actor);
  if (teams === 'all') return true;
  const owners = target.ownerTeamId === undefined ? [] : [target.ownerTeamId];
  return [...owners, ...(target.visibleTeamIds ?? [])].some((team) => teams.includes(team));
}

function isOwnWork(actor: Actor, grant: Grant, { contributorIds }: Target): boolean {
  if (contributorIds === undefined) return true;
  return [actor.subjectId, grant.deputyFor].some(
    (id) => id !== null && contributorIds.includes(id),
  );
}

function covers(scope: Scope, actor: Actor, grant: Grant, target: Target): boolean {
  switch (scope) {
    case 'any':
      return true;
    case 'created':
      return target.createdBy === undefined || target.createdBy === actor.subjectId;
    case 'team':
      return isOfTeam(grant, target);
    case 'team-instructions':
      return target.kind === 'process-instruction' && isOfTeam(grant, target);
    case 'asked-team':
      return grant.teamId !== null && (target.askedTeamIds ?? []).includes(grant.teamId);
    case 'unled-team':
      return (target.askedTeamIds ?? []).some((id) => target.unledTeamIds?.includes(id));
    case 'not-binding':
      return target.bindingForce !== undefined && target.bindingForce !== 'instruction';
    default:
      return assertNever(scope);
  }
}

function isOfTeam({ teamId }: Grant, { ownerTeamId, teamIds }: Target): boolean {
  if (teamId === null) return true;
  return teamIds ? teamIds.includes(teamId) : ownerTeamId === teamId;
}
