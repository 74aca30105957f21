import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { lastAcknowledged } from '../compared/last-acknowledged.js';
import { Choice } from '../view/Choice.js';
import { useVersionName } from './useVersionName.js';

const VersionChoiceEntry = graphql(`
  fragment VersionChoice_entry on Entry {
    effective {
      id
    }
    publications {
      id
      kind
      sequence
      validFrom
      myAcknowledgement {
        state
        acknowledgedAt
      }
    }
  }
`);

interface VersionChoiceProps {
  entry: FragmentType<typeof VersionChoiceEntry>;
  before: string;
  after: string;
}

/** Any two versions of the entry, and the two that tell what is new since the viewer confirmed. */
export function VersionChoice({ entry, before, after }: VersionChoiceProps) {
  const { t } = useTranslation('comparison');
  const format = useFormat();
  const navigate = useNavigate();
  const { search } = useLocation();
  const nameOf = useVersionName();
  const { publications, effective } = readFragment(VersionChoiceEntry, entry);
  const texts = publications.filter(({ kind }) => kind === 'TEXT');
  const options = texts.map((text) => ({ value: text.id, name: nameOf(text) }));
  const acknowledged = lastAcknowledged(texts);
  const go = (a: string, b: string) => void navigate({ pathname: `/vergleich/${a}/${b}`, search });
  return (
    <div className="fields version-choice">
      <Choice
        label={t('choice.before')}
        value={before}
        options={options}
        onChoose={(id) => go(id, after)}
      />
      <Choice
        label={t('choice.after')}
        value={after}
        options={options}
        onChoose={(id) => go(before, id)}
      />
      {acknowledged?.myAcknowledgement?.acknowledgedAt && effective && (
        <p>
          {t('choice.acknowledged', {
            number: acknowledged.sequence,
            instant: format.instant(acknowledged.myAcknowledgement.acknowledgedAt),
          })}{' '}
          {acknowledged.id !== effective.id && (
            <AppLink to={`/vergleich/${acknowledged.id}/${effective.id}`}>
              {t('choice.since-acknowledged')}
            </AppLink>
          )}
        </p>
      )}
    </div>
  );
}
