export { readLaw } from './gii-reader.js';
export type { LawSnapshot, SnapshotProvision } from './law-snapshot.js';
