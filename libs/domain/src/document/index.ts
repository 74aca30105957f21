export * from './types.js';
export {
  type Participation,
  type ParticipationKind,
  participationKinds,
  participations,
} from './participation.js';
export { isBlockId } from './attributes.js';
export { DOCUMENT_SCHEMA_VERSION, documentSchema } from './schema.js';
export { documentCaps } from './caps.js';
export { parseDocument } from './parse.js';
