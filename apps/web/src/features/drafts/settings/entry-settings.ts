import { graphql } from '../../../app/client/graphql.js';

export const EntrySettingsButtonEntry = graphql(`
  fragment EntrySettingsButton_entry on Entry {
    id
    kind
    slug
    visibility
    reviewAppointedOn
    reviewIntervalMonths
    responsible {
      id
    }
    aliases
    ownerTeam {
      id
    }
    visibleTeams {
      id
    }
    topics {
      id
    }
    permissions {
      canEditSettings
    }
  }
`);
