import { graphql } from '../client/graphql.js';

/** Selected in every result union beside the success; {@link useFailureText} makes sentences of it. */
export const FailuresDocument = graphql(`
  fragment Failures_result on Failures {
    failures {
      code
      path
      args {
        name
        value
      }
    }
  }
`);
