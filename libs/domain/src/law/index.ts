export * from './provision-text.js';
export { foldLabel, labelKey } from './label.js';
export { absatzPlainText, hashInput, provisionPlainText } from './plain-text.js';
export { isRepealed } from './repeal.js';
export * from './outline.js';
export * from './sentences.js';
export { sentenceEnds } from './sentence-ends.js';
export * from './comparison/index.js';
