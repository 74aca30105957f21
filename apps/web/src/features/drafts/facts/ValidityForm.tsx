import { useQuery } from '@apollo/client/react';
import { type Audience, roles } from '@rechtsstand/domain/entry';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import type { Draft_StandingFragment, Role } from '../../../gql/graphql.js';
import { CheckGroup } from '../fields/CheckGroup.js';
import { ChoiceField } from '../fields/ChoiceField.js';
import { DayField } from '../fields/DayField.js';
import { TextField } from '../fields/TextField.js';
import type { DraftValue } from '../model/draft.js';

const AudienceTeamsDocument = graphql(`
  query AudienceTeams {
    teams {
      id
      name
    }
  }
`);

interface ValidityFormProps {
  value: DraftValue;
  kind: Draft_StandingFragment['kind'];
  covers: Draft_StandingFragment['covers'];
  onChange: (part: Partial<DraftValue>) => void;
}

/** From when until when, why, how weighty, and who must confirm it. */
export function ValidityForm({ value, kind, covers, onChange }: ValidityFormProps) {
  const { t } = useTranslation(['drafts', 'reading']);
  const { day } = useFormat();
  return (
    <>
      {kind !== 'WITHDRAWAL' && (
        <>
          <DayField
            path="validFrom"
            value={value.validFrom}
            onChange={(validFrom) => onChange({ validFrom })}
          />
          <DayField
            path="validUntil"
            meaning="end"
            startsOn={value.validFrom}
            value={value.validUntil}
            onChange={(validUntil) => onChange({ validUntil })}
          />
        </>
      )}
      {covers.length > 0 && (
        <CheckGroup
          path="replaces"
          options={covers.map(({ id, title, sequence, validFrom }) => ({
            key: id,
            name: t('drafts:covers', { title, sequence, day: validFrom ? day(validFrom) : '' }),
          }))}
          chosen={value.replaces}
          onChange={(replaces) => onChange({ replaces })}
        />
      )}
      <TextField
        path="changeSummary"
        value={value.changeSummary}
        onChange={(changeSummary) => onChange({ changeSummary })}
        rows={3}
      />
      <ChoiceField
        path="materiality"
        value={value.materiality}
        options={['MATERIAL', 'EDITORIAL']}
        nameOf={(materiality) => t(`reading:materiality.${materiality}`)}
        onChange={(materiality) => onChange({ materiality })}
      />
      <AudienceFields audience={value.audience} onChange={(audience) => onChange({ audience })} />
      {value.audience !== null && (
        <DayField
          path="acknowledgeBy"
          value={value.acknowledgeBy}
          onChange={(acknowledgeBy) => onChange({ acknowledgeBy })}
        />
      )}
    </>
  );
}

type Reach = 'nobody' | 'everyone' | 'some';
const reachOf = (audience: Audience | null): Reach =>
  audience === null ? 'nobody' : audience.everyone ? 'everyone' : 'some';
const enumOf = (role: (typeof roles)[number]) => role.toUpperCase().replaceAll('-', '_') as Role;

interface AudienceFieldsProps {
  audience: Audience | null;
  onChange: (audience: Audience | null) => void;
}

function AudienceFields({ audience, onChange }: AudienceFieldsProps) {
  const { t } = useTranslation(['drafts', 'access']);
  const { data } = useQuery(AudienceTeamsDocument);
  const choose = (reach: Reach) => {
    if (reach === 'nobody') onChange(null);
    else if (reach === 'everyone') onChange({ everyone: true });
    else onChange({ everyone: false, teamIds: [], roles: [] });
  };
  return (
    <>
      <ChoiceField
        path="audience"
        value={reachOf(audience)}
        options={['nobody', 'everyone', 'some']}
        nameOf={(reach) => t(`drafts:audience.${reach}`)}
        onChange={choose}
      />
      {audience?.everyone === false && (
        <>
          <CheckGroup
            path="audience.teamIds"
            options={(data?.teams ?? []).map(({ id, name }) => ({ key: id, name }))}
            chosen={audience.teamIds}
            onChange={(teamIds) => onChange({ ...audience, teamIds })}
          />
          <CheckGroup
            path="audience.roles"
            options={roles.map((role) => ({ key: role, name: t(`access:role.${enumOf(role)}`) }))}
            chosen={audience.roles}
            onChange={(chosen) =>
              onChange({ ...audience, roles: roles.filter((role) => chosen.includes(role)) })
            }
          />
        </>
      )}
    </>
  );
}
