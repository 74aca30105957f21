import { graphql } from '../../../app/client/graphql.js';
import { useChangeThenRead } from '../../../app/failures/useChangeThenRead.js';
import '../model/draft.js';

const SchedulePublication = graphql(`
  mutation SchedulePublication($draftId: ID!, $revision: Int!, $at: DateTime!, $resumes: [ID!]!) {
    result: schedulePublication(
      draftId: $draftId
      revision: $revision
      at: $at
      resumes: $resumes
    ) {
      __typename
      ... on Draft {
        id
        ...Draft_standing
      }
      ...Failures_result
    }
  }
`);
const UnschedulePublication = graphql(`
  mutation UnschedulePublication($draftId: ID!) {
    result: unschedulePublication(draftId: $draftId) {
      __typename
      ... on Draft {
        id
        ...Draft_standing
      }
      ...Failures_result
    }
  }
`);

export const useSchedule = () => useChangeThenRead(SchedulePublication, ['Editing']);
export const useUnschedule = () => useChangeThenRead(UnschedulePublication, ['Editing']);
