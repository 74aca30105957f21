/**
 * Why no copy comes: the person has asked for enough of them already, so have all together, there is no
 * typesetter for this machine, or the text takes more time or memory than a copy may take.
 */
export type RefusalReason = 'too-many' | 'busy' | 'unavailable' | 'too-much';

/** Thrown where no copy comes, though nothing of ours is broken. */
export class TypesettingRefusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    detail?: string,
  ) {
    super(`No copy was set: ${reason}${detail === undefined ? '' : `, ${detail}`}`);
  }
}
