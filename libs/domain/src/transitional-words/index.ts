export { english } from './english.js';
export { german } from './german.js';
export { sayInGerman } from './say.js';
export { transitionalWords, type VersionNumbers } from './words.js';
