import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../app/as-of/AppLink.js';
import { Icon } from '../../../ui/Icon.js';

/** The version as a file for a court, with figures as of the chosen day. A file, so no page of the app. */
export function CourtCopyLink({ publicationId }: { publicationId: string }) {
  const { t } = useTranslation('reading');
  const address = useAddress();
  return (
    <a
      className="button button--secondary button--small"
      href={address(`/fassungen/${publicationId}.pdf`)}
      target="_blank"
      rel="noopener"
      type="application/pdf"
    >
      <Icon name="download" />
      {t('action.court-copy')}
    </a>
  );
}
