export { type DocumentCollision, mergeDocuments } from './documents.js';
export { type DraftCollision, type MergeableDraft, mergeDrafts } from './drafts.js';
export type { DraftPeriod } from './period.js';
export type {
  AttributeCollision,
  Choice,
  Collision,
  Merged,
  MergeOptions,
  NodeCollision,
  PlaceCollision,
  Side,
  TextCollision,
} from './tree.js';
export type { ValueCollision } from './values.js';
