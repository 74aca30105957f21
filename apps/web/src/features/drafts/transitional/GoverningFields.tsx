import { useQuery } from '@apollo/client/react';
import type { Governing } from '@rechtsstand/domain/transitional';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { ChoiceField } from '../fields/ChoiceField.js';

const GoverningVersionsDocument = graphql(`
  query GoverningVersions($entryId: ID!) {
    entryById(id: $entryId) {
      id
      publications {
        id
        kind
        sequence
        title
        validFrom
      }
    }
  }
`);

const versions = ['named', 'this', 'none'] as const;
const blank: { [V in Governing['version']]: Extract<Governing, { version: V }> } = {
  named: { version: 'named', publicationId: null },
  this: { version: 'this' },
  none: { version: 'none' },
};

interface GoverningFieldsProps {
  entryId: string;
  path: string;
  value: Governing;
  onChange: (value: Governing) => void;
}

/** Which version governs: this one, a former or planned one of the same page, or none. */
export function GoverningFields({ entryId, path, value, onChange }: GoverningFieldsProps) {
  const { t } = useTranslation('transitional');
  return (
    <>
      <ChoiceField
        path={`${path}.version`}
        value={value.version}
        options={versions}
        nameOf={(version) => t(`form.version.${version}`)}
        onChange={(version) => onChange(blank[version])}
      />
      {value.version === 'named' && (
        <NamedVersion
          entryId={entryId}
          path={`${path}.publicationId`}
          value={value.publicationId}
          onChange={(publicationId) => onChange({ version: 'named', publicationId })}
        />
      )}
    </>
  );
}

interface NamedVersionProps {
  entryId: string;
  path: string;
  value: string | null;
  onChange: (id: string | null) => void;
}

function NamedVersion({ entryId, path, value, onChange }: NamedVersionProps) {
  const { t } = useTranslation('transitional');
  const { day } = useFormat();
  const { data } = useQuery(GoverningVersionsDocument, { variables: { entryId } });
  const texts = (data?.entryById?.publications ?? []).filter(({ kind }) => kind === 'TEXT');
  const names = new Map(
    texts.map(({ id, sequence, title, validFrom }) => [
      id,
      t('form.version-name', { number: sequence, title, day: validFrom ? day(validFrom) : '' }),
    ]),
  );
  // Until the versions have arrived, the chosen one stands for itself and is not lost.
  const ids = new Set(['', ...(value === null ? [] : [value]), ...names.keys()]);
  return (
    <ChoiceField
      path={path}
      value={value ?? ''}
      options={[...ids]}
      nameOf={(id) => (id === '' ? t('form.no-version') : (names.get(id) ?? '…'))}
      onChange={(id) => onChange(id === '' ? null : id)}
    />
  );
}
