export type { PlannedPublication } from './planned.js';
export { type References, referencesOf } from './references.js';
export type { Place, PublishingWarning } from './warning.js';
export { publishingWarnings, type Surroundings } from './warnings.js';
