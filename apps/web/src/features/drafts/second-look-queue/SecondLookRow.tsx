import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';

const SecondLookRowPublication = graphql(`
  fragment SecondLookRow_publication on Publication {
    id
    sequence
    title
    recordedAt
    overrideReason
    secondLook {
      outcome
      note
      lookedBy {
        id
        displayName
      }
    }
  }
`);

/** One version that went out without an approver; leads to where it is looked at. */
export function SecondLookRow({
  publication,
}: {
  publication: FragmentType<typeof SecondLookRowPublication>;
}) {
  const { t } = useTranslation('publishing');
  const { instant } = useFormat();
  const version = readFragment(SecondLookRowPublication, publication);
  const { id, sequence, title, recordedAt, overrideReason, secondLook } = version;
  return (
    <li>
      <AppLink to={`/fassungen/${id}`}>{t('second-look.row', { title, number: sequence })}</AppLink>
      <p>{t('second-look.reason', { reason: overrideReason })}</p>
      {secondLook && (
        <p className="preserve-lines">
          {t('second-look.objection', {
            name: secondLook.lookedBy.displayName ?? t('former'),
            text: secondLook.note,
          })}
        </p>
      )}
      <p className="rows__meta">
        <span>{t('second-look.published', { instant: instant(recordedAt) })}</span>
      </p>
    </li>
  );
}
