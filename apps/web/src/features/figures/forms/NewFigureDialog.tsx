import { slugify } from '@rechtsstand/domain/entry';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../../app/client/graphql.js';
import { FormDialog } from '../../../app/failures/FormDialog.js';
import { FormField } from '../../../app/failures/FormField.js';
import { FormInput } from '../../../app/failures/FormInput.js';
import { useChangeThenRead } from '../../../app/failures/useChangeThenRead.js';
import type { FigureUnit } from '../../../gql/graphql.js';
import { figureAddress } from '../parts/addresses.js';
import { units } from '../parts/units.js';

const CreateFigureDocument = graphql(`
  mutation CreateFigure($input: FigureInput!) {
    result: createFigure(input: $input) {
      __typename
      ... on Figure {
        id: key
      }
      ...Failures_result
    }
  }
`);

const fields = ['key', 'name', 'unit'];

/** Names a new figure; its values come next, on its page. */
export default function NewFigureDialog({ close }: { close: () => void }) {
  const { t } = useTranslation('figures');
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [typedKey, setTypedKey] = useState<string | null>(null);
  const [unit, setUnit] = useState<FigureUnit>('EURO');
  const { change, failures, error, isBusy } = useChangeThenRead(CreateFigureDocument, [
    'FigureList',
  ]);
  const key = typedKey ?? (name.trim() === '' ? '' : slugify(name).slice(0, 64));
  const submit = async () => {
    const created = await change({ input: { key: key.trim(), name: name.trim(), unit } });
    if (created) await navigate(figureAddress(created));
  };
  return (
    <FormDialog
      title={t('new.title')}
      action={t('new.button')}
      {...{ close, failures, fields, error, isBusy }}
      isIncomplete={name.trim() === ''}
      onSubmit={submit}
    >
      <FormInput
        name="name"
        label={t('new.name')}
        hint={t('new.name-hint')}
        failures={failures}
        autoFocus
        maxLength={120}
        value={name}
        onChange={setName}
      />
      <FormInput
        name="key"
        label={t('new.key')}
        hint={t('new.key-hint')}
        failures={failures}
        maxLength={64}
        value={key}
        onChange={setTypedKey}
      />
      <FormField name="unit" label={t('unit.label')} failures={failures}>
        {(control) => (
          <select
            {...control}
            value={unit}
            onChange={({ target }) => setUnit(target.value as FigureUnit)}
          >
            {units.map((each) => (
              <option key={each} value={each}>
                {t(`unit.${each}`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
    </FormDialog>
  );
}
