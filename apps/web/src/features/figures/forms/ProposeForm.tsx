import { parseAmount } from '@rechtsstand/domain/figure';
import { parseEnd, parseFirstDay } from '@rechtsstand/domain/time';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { FormDialog } from '../../../app/failures/FormDialog.js';
import { FormInput } from '../../../app/failures/FormInput.js';
import { useChangeThenRead } from '../../../app/failures/useChangeThenRead.js';
import type { Failure } from '../../../app/failures/useFailureText.js';
import type { FigureUnit } from '../../../gql/graphql.js';
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
  const { t } = useTranslation('figures');
  const [typed, setTyped] = useState({ amount: '', validFrom: '', validUntil: '', source: '' });
  const [isEnd, setEnd] = useState(false);
  const [lost, setLost] = useState<readonly Failure[]>([]);
  const { change, failures, error, isBusy } = useChangeThenRead(ProposeFigureValueDocument, [
    'FigurePage',
    'FigureList',
  ]);
  const all = [...lost, ...failures];
  const submit = async () => {
    const { input, unread } = read(typed, isEnd, figure.unit);
    setLost(unread);
    if (!input || !(await change({ key: figure.key, input }))) return;
    close();
    onProposed();
  };
  const textField = (name: Field, label: string, hint: string, isFirst = false) => (
    <FormInput
      {...{ name, label, hint }}
      failures={all}
      autoFocus={isFirst}
      maxLength={500}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
    />
  );
  const unit = t(`unit.${figure.unit}`);
  return (
    <FormDialog
      title={t('form.title')}
      action={t('form.button')}
      {...{ close, failures, fields, error, isBusy }}
      onSubmit={submit}
    >
      <p className="muted">{t('form.lead')}</p>
      {!isEnd && textField('amount', t('form.amount', { unit }), t('form.amount-hint'), true)}
      <label className="check">
        <input type="checkbox" checked={isEnd} onChange={({ target }) => setEnd(target.checked)} />
        {t('form.ends')}
      </label>
      {textField('validFrom', t('form.from'), t('form.day-hint'))}
      {textField('validUntil', t('form.until'), t('form.until-hint'))}
      {textField('source', t('source'), t('form.source-hint'))}
    </FormDialog>
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
