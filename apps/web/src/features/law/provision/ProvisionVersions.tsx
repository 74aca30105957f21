import { lastDayOf } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { provisionAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { today } from '../../../app/as-of/as-of.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Badge } from '../../../ui/Badge.js';

export const ProvisionVersionsProvision = graphql(`
  fragment ProvisionVersions_provision on Provision {
    labelKey
    law {
      id
      key
    }
    versions {
      id
      validFrom
      validUntil
      isRepealed
      builtOn
      title
    }
  }
`);

/** The texts known of a provision; choosing one chooses its first day. The start of the oldest is unknown. */
export function ProvisionVersions({
  provision,
}: {
  provision: FragmentType<typeof ProvisionVersionsProvision>;
}) {
  const { t } = useTranslation('law');
  const format = useFormat();
  const { day, choose } = useAsOf();
  const { versions, law, labelKey } = readFragment(ProvisionVersionsProvision, provision);
  return (
    <section>
      <h2>{t('versions.title')}</h2>
      <ol className="versions">
        {versions.map(({ id, validFrom, validUntil, isRepealed, builtOn }, index) => {
          const former = versions[index + 1];
          const isShown = (!validFrom || validFrom <= day) && (!validUntil || day < validUntil);
          const last =
            validUntil && lastDayOf({ from: validFrom ?? validUntil, until: validUntil });
          const lastDay = last ? format.day(last) : null;
          const name = validFrom
            ? lastDay
              ? t('versions.between', { from: format.day(validFrom), until: lastDay })
              : t('versions.since', { from: format.day(validFrom) })
            : lastDay
              ? t('versions.until', { until: lastDay })
              : t('versions.start-unknown');
          return (
            <li key={id}>
              <button
                type="button"
                className="versions__day"
                aria-current={isShown ? 'true' : undefined}
                onClick={() => choose(validFrom ?? last ?? null)}
              >
                {name}
              </button>{' '}
              {isRepealed && <Badge>{t('repealed')}</Badge>}
              {validFrom && validFrom > today() && (
                <Badge tone="info">{t('versions.future')}</Badge>
              )}
              {builtOn && (
                <span className="muted small">
                  {t('laws.built-on', { day: format.day(builtOn) })}
                </span>
              )}
              {former && former.id !== id && (
                <AppLink
                  className="small versions__compare"
                  to={`${provisionAddress(law.key, labelKey)}/vergleich/${former.id}/${id}`}
                >
                  {t('versions.compare')}
                </AppLink>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
