import { useTranslation } from 'react-i18next';
import type { DraftState } from '../../../gql/graphql.js';
import { Badge, type BadgeTone } from '../../../ui/Badge.js';

const tones: Record<DraftState, BadgeTone> = {
  WRITING: 'neutral',
  IN_REVIEW: 'info',
  APPROVED: 'success',
  PUBLISHED: 'success',
  DISCARDED: 'danger',
};

/** Where a draft stands; sent back is told apart from never sent. */
export function StateBadge({ state, isReturned }: { state: DraftState; isReturned: boolean }) {
  const { t } = useTranslation('drafts');
  return isReturned && state === 'WRITING' ? (
    <Badge tone="warning">{t('state.RETURNED')}</Badge>
  ) : (
    <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
  );
}
