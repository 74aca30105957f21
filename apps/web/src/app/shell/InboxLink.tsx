import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.js';
import { AppLink } from '../as-of/AppLink.js';
import { useLiveInbox } from '../live/useLiveInbox.js';
import { useViewer } from '../viewer/viewer.js';

/** The inbox with the number of acknowledgements that are open; it does not depend on the chosen day. */
export function InboxLink() {
  const { t } = useTranslation('shell');
  const { openAcknowledgements: count } = useViewer();
  useLiveInbox();
  return (
    <AppLink to="/posteingang" className="top-bar__button" aria-label={t('inbox', { count })}>
      <Icon name="inbox" />
      {count > 0 && (
        <span className="count" aria-hidden="true">
          {count}
        </span>
      )}
    </AppLink>
  );
}
