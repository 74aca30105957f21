import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Notice } from '../../../ui/Notice.js';
import { VoidedApprovalDraft } from './voided-approval.js';

/** The address at which a draft is compared with what was approved of it. */
const sinceApproval = (draftId: string) => `/entwuerfe/${draftId}/pruefung?gegen=freigabe`;

/** Says that an edit has voided the approval, and leads to what was changed since. */
export function VoidedApproval({ draft }: { draft: FragmentType<typeof VoidedApprovalDraft> }) {
  const { t } = useTranslation(['draft-review', 'reading']);
  const { instant } = useFormat();
  const { id, state, voidedApproval } = readFragment(VoidedApprovalDraft, draft);
  if (!voidedApproval || state === 'PUBLISHED' || state === 'DISCARDED') return null;
  const { approver, approvedAt, revision } = voidedApproval;
  const name = approver.displayName ?? t('reading:former-person');
  return (
    <Notice
      tone="warning"
      title={t('draft-review:voided.title', { name, instant: instant(approvedAt) })}
    >
      <p>
        {t('draft-review:voided.advice', { revision })}{' '}
        <AppLink to={sinceApproval(id)}>{t('draft-review:voided.link')}</AppLink>
      </p>
    </Notice>
  );
}
