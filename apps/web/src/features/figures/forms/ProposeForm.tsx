import { parseAmount } from '@rechtsstand/domain/figure';
import { parseEnd, parseFirstDay } from '@rechtsstand/domain/time';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FormField } from '../../../app/failures/FormField.js';
import { useChangeThenRead } from '../../../app/failures/useChangeThenRead.js';
import type { Failure } from '../../../app/failures/useFailureText.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import type { FigureUnit } from '../../../gql/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { domainUnit } from '../parts/units.js';

const ProposeFigureValueDocument = graphql(`
  mutation ProposeFigureValue($key: ID!, $input: FigureValueInput!) {
    result: proposeFigureValue(key: $key, input: $input) {
      __typename
      ... on Figure {
        id: key
      }
      ...Failures_result
    }
  }
`);

const fields = ['amount', 'validFrom', 'validUntil', 'source'] as const;
type Field = (typeof fields)[number];

interface ProposeFormProps {
  figure: { key: string; name: string; unit: FigureUnit };
  close: () => void;
  onProposed: () => void;
}

/** A new value with its days and its source, as it is written in Germany. */
export default function ProposeForm({ figure, close, onProposed }: ProposeFormProps) {
  const { t } = useTranslation(['figures', 'common']);
  const [typed, setTyped] = useState({ amount: '', validFrom: '', validUntil: '', source: '' });
  const [isEnd, setEnd] = useState(false);
  const [lost, setLost] = useState<readonly Failure[]>([]);
  const { change, failures, error, isBusy } = useChangeThenRead(ProposeFigureValueDocument, [
    'FigurePage',
    'FigureList',
  ]);
  const all = [...lost, ...failures];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { input, unread } = read(typed, isEnd, figure.unit);
    setLost(unread);
    if (!input || !(await change({ key: figure.key, input }))) return;
    close();
    onProposed();
  };
  const textField = (name: Field, label: string, hint: string, isFirst = false) => (
    <FormField name={name} label={label} hint={hint} failures={all}>
      {(control) => (
        <input
          {...control}
          autoFocus={isFirst}
          autoComplete="off"
          maxLength={500}
          value={typed[name]}
          onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
        />
      )}
    </FormField>
  );
  const unit = t(`figures:unit.${figure.unit}`);
  return (
    <Dialog title={t('figures:form.title')} close={close}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p className="muted">{t('figures:form.lead')}</p>
        <FailureList
          failures={failures.filter(({ path }) => !fields.some((name) => name === path))}
        />
        {error && <FailedQuery error={error} />}
        {!isEnd &&
          textField(
            'amount',
            t('figures:form.amount', { unit }),
            t('figures:form.amount-hint'),
            true,
          )}
        <label className="check">
          <input
            type="checkbox"
            checked={isEnd}
            onChange={({ target }) => setEnd(target.checked)}
          />
          {t('figures:form.ends')}
        </label>
        {textField('validFrom', t('figures:form.from'), t('figures:form.day-hint'))}
        {textField('validUntil', t('figures:form.until'), t('figures:form.until-hint'))}
        {textField('source', t('figures:source'), t('figures:form.source-hint'))}
        <div className="form-actions">
          <Button type="submit" variant="primary" disabled={isBusy}>
            {t('figures:form.button')}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** What was typed as the API takes it, or which fields could not be read. */
function read(typed: Record<Field, string>, isEnd: boolean, unit: FigureUnit) {
  const amount = isEnd ? null : parseAmount(typed.amount, domainUnit(unit));
  const validFrom = parseFirstDay(typed.validFrom);
  const hasUntil = typed.validUntil.trim() !== '';
  const validUntil = hasUntil ? parseEnd(typed.validUntil) : null;
  const unread = [
    ...(!isEnd && amount === null ? [fault('not-an-amount', 'amount')] : []),
    ...(validFrom === null ? [fault('not-a-day', 'validFrom')] : []),
    ...(hasUntil && validUntil === null ? [fault('not-a-day', 'validUntil')] : []),
  ];
  if (validFrom === null || unread.length > 0) return { input: null, unread };
  return { input: { amount, validFrom, validUntil, source: typed.source }, unread };
}

const fault = (code: string, path: string): Failure => ({ code, path, args: [] });
