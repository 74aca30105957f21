export * from './types.js';
export * from './builders.js';
export {
  type Participation,
  type ParticipationKind,
  participationKinds,
  participations,
} from './participation.js';
export { isBlockId, isFigureKey } from './attributes.js';
export { withBlockIds } from './block-ids.js';
export { canonicalJson } from './canonical-json.js';
export { documentCaps } from './caps.js';
export { inlineText } from './comparison/inline.js';
export { figureBlocks, type FigureLink, figuresOf, withFigures } from './figures.js';
export {
  type CitationLink,
  type DocumentLinks,
  type EntryLink,
  linksOf,
  type StepProvision,
  stepProvisionsOf,
} from './links.js';
export { parseDocument } from './parse.js';
export { plainText } from './plain-text.js';
export { DOCUMENT_SCHEMA_VERSION, documentSchema } from './schema.js';
export { type Section, sectionsOf } from './sections.js';
export { upgradeDocument } from './upgrade.js';
export * from './comparison/index.js';
