import { slugify } from '@rechtsstand/domain/entry';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../../app/client/graphql.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FormField } from '../../../app/failures/FormField.js';
import { useChangeThenRead } from '../../../app/failures/useChangeThenRead.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import type { FigureUnit } from '../../../gql/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
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
  const { t } = useTranslation(['figures', 'common']);
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [typedKey, setTypedKey] = useState<string | null>(null);
  const [unit, setUnit] = useState<FigureUnit>('EURO');
  const { change, failures, error, isBusy } = useChangeThenRead(CreateFigureDocument, [
    'FigureList',
  ]);
  const key = typedKey ?? (name.trim() === '' ? '' : slugify(name).slice(0, 64));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const created = await change({ input: { key: key.trim(), name: name.trim(), unit } });
    if (created) await navigate(figureAddress(created));
  };
  return (
    <Dialog title={t('figures:new.title')} close={close}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <FailureList failures={failures.filter(({ path }) => !fields.includes(path))} />
        {error && <FailedQuery error={error} />}
        <FormField
          name="name"
          label={t('figures:new.name')}
          hint={t('figures:new.name-hint')}
          failures={failures}
        >
          {(control) => (
            <input
              {...control}
              autoFocus
              autoComplete="off"
              maxLength={120}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </FormField>
        <FormField
          name="key"
          label={t('figures:new.key')}
          hint={t('figures:new.key-hint')}
          failures={failures}
        >
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              maxLength={64}
              value={key}
              onChange={({ target }) => setTypedKey(target.value)}
            />
          )}
        </FormField>
        <FormField name="unit" label={t('figures:unit.label')} failures={failures}>
          {(control) => (
            <select
              {...control}
              value={unit}
              onChange={({ target }) => setUnit(target.value as FigureUnit)}
            >
              {units.map((each) => (
                <option key={each} value={each}>
                  {t(`figures:unit.${each}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <div className="form-actions">
          <Button type="submit" variant="primary" disabled={isBusy || name.trim() === ''}>
            {t('figures:new.button')}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
