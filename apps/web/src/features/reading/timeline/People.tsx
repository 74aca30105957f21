import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';

const PeoplePublication = graphql(`
  fragment People_publication on Publication {
    overrideReason
    contributors {
      id
      displayName
    }
    approver {
      id
      displayName
    }
    secondLook {
      outcome
      note
      lookedAt
      lookedBy {
        id
        displayName
      }
    }
  }
`);

/** Who wrote a version and who stood for it: the second pair of eyes, or why there was none and who looked after. */
export function People({ publication }: { publication: FragmentType<typeof PeoplePublication> }) {
  const { t } = useTranslation(['reading', 'history']);
  const { list, instant } = useFormat();
  const version = readFragment(PeoplePublication, publication);
  const { contributors, approver, overrideReason, secondLook } = version;
  const name = ({ displayName }: { displayName: string | null }) =>
    displayName ?? t('former-person');
  return (
    <>
      <p>{t('written-by', { names: list(contributors.map(name)) })}</p>
      {approver && <p>{t('approved-by', { name: name(approver) })}</p>}
      {overrideReason && <p>{t('overridden', { reason: overrideReason })}</p>}
      {overrideReason && !secondLook && <p>{t('history:second-look.open')}</p>}
      {secondLook && (
        <p>
          {t(`history:second-look.${secondLook.outcome}`, {
            name: name(secondLook.lookedBy),
            instant: instant(secondLook.lookedAt),
          })}{' '}
          {secondLook.note}
        </p>
      )}
    </>
  );
}
