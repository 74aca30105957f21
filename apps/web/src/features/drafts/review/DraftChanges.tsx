import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import type { DraftValue } from '../model/draft.js';
import { VersionChanges } from './VersionChanges.js';

const DraftChangesDraft = graphql(`
  fragment DraftChanges_draft on Draft {
    id
    basedOn {
      id
      sequence
      title
      facts
      document
      transitionalProvision
    }
    voidedApproval {
      id
      revision
      title
      facts
      document
      transitionalProvision
      validFrom
      validUntil
      changeSummary
      materiality
    }
  }
`);

interface DraftChangesProps {
  draft: FragmentType<typeof DraftChangesDraft>;
  value: DraftValue;
}

/** What the draft changes: against the version it is based on, or against what was approved of it before. */
export function DraftChanges({ draft, value }: DraftChangesProps) {
  const { t } = useTranslation(['draft-review', 'drafts', 'comparison']);
  const [params] = useSearchParams();
  const { id, basedOn, voidedApproval: approved } = readFragment(DraftChangesDraft, draft);
  const sinceApproval = approved && params.get('gegen') === 'freigabe';
  const version = basedOn && {
    ...basedOn,
    transitionalProvision: basedOn.transitionalProvision ?? null,
    name: t('comparison:version', { number: basedOn.sequence }),
  };
  if (!approved) return <VersionChanges before={version ?? null} after={value} />;
  const { revision } = approved;
  const also = (['validFrom', 'validUntil', 'changeSummary', 'materiality'] as const).filter(
    (name) => (approved[name] ?? null) !== value[name],
  );
  const here = `/entwuerfe/${id}/pruefung`;
  return (
    <>
      <nav className="tabs" aria-label={t('draft-review:voided.against')}>
        <AppLink to={here} aria-current={sinceApproval ? undefined : 'page'}>
          {basedOn
            ? t('draft-review:voided.version', { number: basedOn.sequence })
            : t('draft-review:voided.first')}
        </AppLink>
        <AppLink to={`${here}?gegen=freigabe`} aria-current={sinceApproval ? 'page' : undefined}>
          {t('draft-review:voided.approved', { revision })}
        </AppLink>
      </nav>
      {sinceApproval && also.length > 0 && (
        <p>
          {t('draft-review:voided.also', {
            fields: also.map((name) => t(`drafts:field.${name}`)).join(', '),
          })}
        </p>
      )}
      <VersionChanges
        before={
          sinceApproval
            ? {
                ...approved,
                transitionalProvision: approved.transitionalProvision ?? null,
                name: t('draft-review:voided.approved-state', { revision }),
              }
            : (version ?? null)
        }
        after={value}
      />
    </>
  );
}
