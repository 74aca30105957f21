import type { Hit } from './hit.js';
import { Highlights } from './Highlights.js';

/** The title of a hit; that of a provision begins with its citation. */
export function HitTitle({ hit }: { hit: Hit }) {
  return (
    <>
      {hit.kind === 'PROVISION' && (
        <span className="nowrap">
          {hit.provisionLabel} {hit.lawAbbreviation}{' '}
        </span>
      )}
      <Highlights parts={hit.title} />
    </>
  );
}
