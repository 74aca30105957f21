export type { PlannedPublication, PlannedRecord } from './planned.js';
export { resumedBy } from './resumed.js';
export { type References, referencesOf } from './references.js';
export type { Place, PublishingWarning } from './warning.js';
export { publishingWarnings, type Surroundings } from './warnings.js';
