import { useState } from 'react';
import { graphql } from '../../../app/client/graphql.js';
import { calmly } from '../../../app/live/calmly.js';
import { useLive } from '../../../app/live/useLive.js';

const DraftListEventsDocument = graphql(`
  subscription DraftListEvents {
    draftListEvents {
      kind
    }
  }
`);

/** In a busy office, lists would else be read with every step that anybody takes. */
const NO_MORE_OFTEN_THAN = 3000;
const nothing = {};

/**
 * Reads lists of drafts anew when one is begun, changes its state, or is written in by others; and once the
 * line stands, for what has changed since the list was first read, nobody has told.
 */
export function useLiveLists(read: () => void): void {
  const [often] = useState(() => calmly(NO_MORE_OFTEN_THAN));
  useLive(DraftListEventsDocument, nothing, () => often(read));
}
