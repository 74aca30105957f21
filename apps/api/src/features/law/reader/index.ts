export { readLaw } from './gii-reader.js';
export { LIMITS } from './norm-parser.js';
export type { LawSnapshot, SnapshotProvision } from './law-snapshot.js';
