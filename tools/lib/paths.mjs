import { resolve } from 'node:path';

/** The checkout. */
export const root = resolve(import.meta.dirname, '../..');

/** @param {string[]} parts */
export const inRoot = (...parts) => resolve(root, ...parts);
