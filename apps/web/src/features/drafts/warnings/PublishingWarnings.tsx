import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import type { PublishingWarningsQuery } from '../../../gql/graphql.js';
import { Icon } from '../../../ui/Icon.js';
import { useWarningText } from './useWarningText.js';
import { type LeadsTo, WarningPlace } from './WarningPlace.js';

const PublishingWarningsDocument = graphql(`
  query PublishingWarnings($id: ID!) {
    draft(id: $id) {
      id
      takesBack {
        id
        sequence
        validFrom
      }
      publishingWarnings {
        kind
        path
        blockId
        from
        until
        text
        version
        isConfirmed
      }
    }
  }
`);

type WarnedDraft = NonNullable<PublishingWarningsQuery['draft']>;
export type PublishingWarning = WarnedDraft['publishingWarnings'][number];

interface PublishingWarningsProps {
  draftId: string;
  /** Asked anew with each that is saved. */
  revision: number;
  leadsTo: LeadsTo;
}

/** What publishing would do to other days, and where the text points at what does not apply then. */
export default function PublishingWarnings({
  draftId,
  revision,
  leadsTo,
}: PublishingWarningsProps) {
  const { t } = useTranslation('publishing-warnings');
  const sentence = useWarningText();
  const { data, refetch } = useQuery(PublishingWarningsDocument, {
    variables: { id: draftId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const asked = useRef(revision);
  useEffect(() => {
    if (asked.current === revision) return;
    asked.current = revision;
    // What has been seen stays on the screen until the answer is there.
    void refetch().catch(() => undefined);
  }, [refetch, revision]);
  const draft = data?.draft;
  if (!draft) return null;
  const warnings = draft.publishingWarnings;
  return (
    <section className="publishing-warnings">
      <h2>{t('warnings.title')}</h2>
      {draft.takesBack && <TakesBack publication={draft.takesBack} />}
      {warnings.length === 0 && (
        <p className="findings__none">
          <Icon name="check" /> {t('warnings.none')}
        </p>
      )}
      {warnings.length > 0 && (
        <ul className="findings">
          {warnings.map((warning, index) => (
            <li key={index}>
              <WarningPlace warning={warning} leadsTo={leadsTo} />
              <span className="muted">{sentence(warning)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function TakesBack({ publication }: { publication: NonNullable<WarnedDraft['takesBack']> }) {
  const { t } = useTranslation('publishing-warnings');
  const { day } = useFormat();
  const { id, sequence, validFrom } = publication;
  return (
    <p>
      <AppLink to={`/fassungen/${id}`}>{t('takes-back.version', { number: sequence })}</AppLink>{' '}
      {validFrom ? t('takes-back.from', { day: day(validFrom) }) : t('takes-back.plain')}
    </p>
  );
}
