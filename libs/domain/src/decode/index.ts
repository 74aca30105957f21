export { type Decoded, type Decoder, isObject, keyPath, refuse } from './decoder.js';
export { cents, day, integer, isStorable, matching, oneOf, text } from './scalars.js';
export { list, nullable, object } from './structures.js';
