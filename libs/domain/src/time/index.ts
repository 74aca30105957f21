export * from './local-date.js';
export * from './date-range.js';
export { parseEnd, parseFirstDay } from './validity-words.js';
