import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FormField } from '../../../app/failures/FormField.js';
import type { Failure } from '../../../app/failures/useFailureText.js';
import { Button } from '../../../ui/Button.js';
import { asText, formsOf } from './forms.js';
import type { RuleInput } from './term-rule.js';

interface RuleFormProps {
  start: RuleInput;
  failures: readonly Failure[];
  isBusy: boolean;
  /** With every key, so that it can be tried out. */
  onChange: (input: RuleInput) => void;
  onSave: (input: RuleInput) => void;
}

const sides = ['typed', 'means'] as const;
const relations = ['SAME', 'LEADS_TO'] as const;

/** What is typed, what it means, in which direction, and why. */
export function RuleForm({ start, failures, isBusy, onChange, onSave }: RuleFormProps) {
  const { t } = useTranslation(['search-terms', 'common']);
  const [texts, setTexts] = useState({ typed: asText(start.typed), means: asText(start.means) });
  const [relation, setRelation] = useState(start.relation);
  const [note, setNote] = useState(start.note ?? '');
  // A fault of one form is shown at the field in which all forms stand.
  const own = failures.map((failure) => ({
    ...failure,
    path: failure.path.replace(/\[\d+\]$/, ''),
  }));
  const inputOf = (changed: Partial<typeof texts & Pick<RuleInput, 'relation'>> = {}) => {
    const values = { ...texts, relation, ...changed };
    return { ...values, typed: formsOf(values.typed), means: formsOf(values.means), note };
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(inputOf());
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {sides.map((side) => (
        <FormField
          key={side}
          label={t(`search-terms:rules.${side}`)}
          hint={t(`search-terms:form.${side}-hint`)}
          name={side}
          failures={own}
        >
          {(control) => (
            <textarea
              {...control}
              rows={2}
              value={texts[side]}
              onChange={({ target }) => {
                setTexts({ ...texts, [side]: target.value });
                onChange(inputOf({ [side]: target.value }));
              }}
            />
          )}
        </FormField>
      ))}
      <fieldset className="terms__relation">
        <legend>{t('search-terms:rules.relation')}</legend>
        {relations.map((value) => (
          <label key={value} className="check">
            <input
              type="radio"
              name="relation"
              value={value}
              checked={relation === value}
              onChange={() => {
                setRelation(value);
                onChange(inputOf({ relation: value }));
              }}
            />
            <span>
              {t(`search-terms:relation.${value}.name`)}
              <span className="field__hint"> {t(`search-terms:relation.${value}.example`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <FormField
        label={t('search-terms:form.note')}
        hint={t('search-terms:form.note-hint')}
        name="note"
        failures={own}
      >
        {(control) => (
          <input {...control} value={note} onChange={({ target }) => setNote(target.value)} />
        )}
      </FormField>
      <FailureList
        failures={own.filter(({ path }) => !['typed', 'means', 'note'].includes(path))}
      />
      <div className="form-actions">
        <Button type="submit" variant="primary" disabled={isBusy}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  );
}
