export * from './local-date.js';
export * from './date-range.js';
export { parseKnown } from './known-moment.js';
export { endOfDay } from './office-clock.js';
export { parseDay, parseEnd, parseFirstDay } from './validity-words.js';
export { clockAt, type ClockReading, clockReadings, parseClock } from './office-time.js';
