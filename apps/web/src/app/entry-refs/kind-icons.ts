import type { SearchKind } from '../../gql/graphql.js';
import type { IconName } from '../../ui/Icon.js';

export const kindIcons: Record<SearchKind, IconName> = {
  LEGAL_ARTICLE: 'topic',
  PROCESS_INSTRUCTION: 'steps',
  CHANGE_NOTICE: 'notice',
  PROVISION: 'law',
};
