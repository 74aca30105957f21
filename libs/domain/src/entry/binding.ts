import { type Decoded, list, object, oneOf, text } from '../decode/index.js';

/** Bindung: Weisung, ermessenslenkend, Auslegungshinweis, Arbeitshilfe; from the strictest down. */
export const bindingForces = [
  'instruction',
  'steers-discretion',
  'interpretation',
  'working-aid',
] as const;
export type BindingForce = (typeof bindingForces)[number];

export const binding = object({
  force: oneOf(bindingForces),
  issuedBy: text(200),
  restsOn: list(text(300, 1), 20),
});

/**
 * Bindung eines Eintrags: how far it binds, who issued it, and what it rests on (a decree, application
 * notes, a provision). Every entry states it, since a reader must know whether deviating is open to them.
 */
export type Binding = Decoded<typeof binding>;
