export type { Role } from '../entry/index.js';
export { roles } from '../entry/index.js';
export {
  type Actor,
  decide,
  type Grant,
  permissionsOf,
  type Target,
  teamsWithin,
  visibleTeams,
} from './decide.js';
export { type Absence, grantsOn, type Membership } from './grants.js';
export { isSucceeded } from './succession.js';
export { type Leadership, unledTeams } from './unled-teams.js';
export { type Permission, permissions, policy, type Scope } from './policy.js';
