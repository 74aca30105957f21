import { graphql } from '../../../app/client/graphql.js';
import '../model/draft.js';

/** Of one draft; who says that they are writing is seen by others for as long. */
export const DraftEventsDocument = graphql(`
  subscription DraftEvents($draftId: ID!, $isWriting: Boolean!) {
    draftEvents(draftId: $draftId, isWriting: $isWriting) {
      kind
      revision
    }
  }
`);

export const DraftWritersDocument = graphql(`
  query DraftWriters($id: ID!) {
    draft(id: $id) {
      id
      ...Writers_draft
    }
  }
`);

/** All but the text: enough to know where the draft stands. */
export const DraftStandingDocument = graphql(`
  query DraftStandingNow($id: ID!) {
    draft(id: $id) {
      id
      ...Draft_standing
    }
  }
`);
