import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { useShortcuts } from '../../../app/keys/useShortcuts.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import { NextOpen } from './NextOpen.js';
import { useAcknowledge } from './useAcknowledge.js';

const AcknowledgeBarPublication = graphql(`
  fragment AcknowledgeBar_publication on Publication {
    id
    sequence
    contentHash
    myAcknowledgement {
      state
      dueOn
      acknowledgedAt
    }
  }
`);

interface AcknowledgeBarProps {
  publication: FragmentType<typeof AcknowledgeBarPublication>;
  /** The inbox has its own way to the next one. */
  showsNext?: boolean;
}

/**
 * Stays in view while the version must still be acknowledged. The button names the version; pressing it
 * says that this version was shown and confirmed, not more.
 */
export function AcknowledgeBar({ publication: masked, showsNext = true }: AcknowledgeBarProps) {
  const { t } = useTranslation('reading');
  const format = useFormat();
  const { id, sequence, contentHash, myAcknowledgement } = readFragment(
    AcknowledgeBarPublication,
    masked,
  );
  const { acknowledge, failures, error, isBusy } = useAcknowledge({ id, contentHash });
  const isOpen = myAcknowledgement?.state === 'OPEN';
  useShortcuts(
    isOpen
      ? [{ key: 'e', label: t('acknowledge.button', { number: sequence }), run: acknowledge }]
      : [],
  );
  if (!myAcknowledgement) return null;
  const { dueOn, acknowledgedAt } = myAcknowledgement;
  return (
    <div className={`acknowledge${isOpen ? ' acknowledge--open' : ''}`}>
      <FailureList failures={failures} />
      {error && <FailedQuery error={error} />}
      {isOpen ? (
        <>
          <p>
            {dueOn ? t('acknowledge.due', { day: format.day(dueOn) }) : t('acknowledge.asked')}{' '}
            {sequence > 1 && (
              <AppLink to={`/vergleich/kenntnisnahme/${id}`}>{t('acknowledge.changes')}</AppLink>
            )}
          </p>
          <Button variant="primary" disabled={isBusy} onClick={acknowledge} aria-keyshortcuts="e">
            <Icon name="check" />
            {t('acknowledge.button', { number: sequence })}
            <kbd aria-hidden="true">e</kbd>
          </Button>
        </>
      ) : (
        <>
          <p role="status">
            <Icon name="check" />{' '}
            {t('acknowledge.done', {
              number: sequence,
              instant: acknowledgedAt ? format.instant(acknowledgedAt) : '',
            })}
          </p>
          {showsNext && <NextOpen />}
        </>
      )}
    </div>
  );
}
