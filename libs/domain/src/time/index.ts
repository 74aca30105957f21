export * from './local-date.js';
export * from './date-range.js';
