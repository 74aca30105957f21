import { isObject, list, object, oneOf } from '../decode/index.js';
import { err, type Fault, ok, type Result } from '../result/index.js';
import { entryId as id } from './parts.js';

/** Rolle: Sachbearbeitung, Redaktion, Teamleitung, Rechtskoordination, Leitung, Administration. */
export const roles = [
  'caseworker',
  'editor',
  'team-lead',
  'legal-coordinator',
  'head',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/**
 * Adressatenkreis: who must acknowledge an entry; everyone, or the members of these teams together with
 * the holders of these roles. It says nothing about who may see the entry, and lies within that.
 */
export type Audience = { everyone: true } | { everyone: false; teamIds: string[]; roles: Role[] };

const some = object({ teamIds: list(id, 100), roles: list(oneOf(roles), roles.length) });
const none = object({});

/**
 * Reads an audience from outside; faults have paths such as `audience.roles[1]`. Teams and roles named
 * twice count once. An audience of nobody can be saved, and is refused by `readyForReview`.
 */
export function parseAudience(value: unknown): Result<Audience, Fault[]> {
  const path = 'audience';
  if (!isObject(value)) return err([{ code: 'not-an-object', path }]);
  const { everyone, ...rest } = value;
  const faults: Fault[] = [];
  if (everyone === true) {
    none(rest, path, faults);
    return faults.length > 0 ? err(faults) : ok({ everyone });
  }
  if (everyone !== false) return err([{ code: 'not-an-option', path: `${path}.everyone` }]);
  const { teamIds, roles: holders } = some(rest, path, faults);
  if (faults.length > 0) return err(faults);
  return ok({ everyone, teamIds: [...new Set(teamIds)], roles: [...new Set(holders)] });
}

/** Whether the audience names nobody at all. */
export function isNobody(audience: Audience): boolean {
  return !audience.everyone && audience.teamIds.length === 0 && audience.roles.length === 0;
}
