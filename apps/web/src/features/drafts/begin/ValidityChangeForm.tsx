import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../app/as-of/as-of.js';
import { DialogForm } from '../../../app/failures/DialogForm.js';
import { FormField } from '../../../app/failures/FormField.js';
import { FormInput, FormTextArea } from '../../../app/failures/FormInput.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { Notice } from '../../../ui/Notice.js';
import { useBeginDraft } from './useBeginDraft.js';
import {
  type Changeable,
  type ChangeForm,
  type ChangeKind,
  type Choices,
  draftOf,
  missingIn,
  readDay,
} from './validity-change.js';

interface ValidityChangeFormProps {
  entryId: string;
  choices: Choices;
  first: ChangeKind;
  close: () => void;
}

/** What is to happen, to which version, from when, and why. */
export function ValidityChangeForm({ entryId, choices, first, close }: ValidityChangeFormProps) {
  const { t } = useTranslation('validity-change');
  const { longDay } = useFormat();
  const { begin, failures, error, isBusy } = useBeginDraft();
  const [kind, setKind] = useState(first);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const options = kind === 'repeal' ? [] : choices[kind];
  const publication = options.find(({ id }) => id === chosenId) ?? options[0] ?? null;
  const form: ChangeForm = { kind, publication, day, reason };
  const missing = missingIn(form);
  const shown = isTried ? missing : [];
  const understood = kind === 'withdraw' ? null : readDay(form);
  const submit = () => {
    setTried(true);
    if (missing.length === 0) void begin(draftOf(entryId, form));
  };
  return (
    <DialogForm action={t('action')} {...{ close, failures, error, isBusy }} onSubmit={submit}>
      <p>{t('lead')}</p>
      <KindChoice kinds={choices.kinds} kind={kind} onChoose={setKind} />
      {options.length > 0 && publication && (
        <VersionChoice options={options} chosen={publication} onChoose={setChosenId} />
      )}
      {kind === 'withdraw' && publication && appliesAlready(publication) && (
        <Notice tone="warning" title={t('in-force')} />
      )}
      {kind !== 'withdraw' && (
        <>
          <FormInput
            name="day"
            label={t(`day.${kind}`)}
            hint={t(`day-hint.${kind}`)}
            failures={shown}
            value={day}
            onChange={setDay}
          />
          <p role="status" className="field__hint">
            {understood && t('day-understood', { day: longDay(understood) })}
          </p>
        </>
      )}
      <FormTextArea
        name="reason"
        label={t('reason')}
        hint={t('reason-hint')}
        failures={shown}
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
    </DialogForm>
  );
}

function appliesAlready({ validFrom }: Changeable): boolean {
  return Boolean(validFrom && validFrom <= today());
}

interface KindChoiceProps {
  kinds: readonly ChangeKind[];
  kind: ChangeKind;
  onChoose: (kind: ChangeKind) => void;
}

function KindChoice({ kinds, kind, onChoose }: KindChoiceProps) {
  const { t } = useTranslation('validity-change');
  return (
    <fieldset className="field">
      <legend>{t('what')}</legend>
      {kinds.map((each) => (
        <label key={each} className="check">
          <input
            type="radio"
            name="validity-change"
            checked={each === kind}
            onChange={() => onChoose(each)}
          />
          <span>{t(`kind.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface VersionChoiceProps {
  options: readonly Changeable[];
  chosen: Changeable;
  onChoose: (id: string) => void;
}

function VersionChoice({ options, chosen, onChoose }: VersionChoiceProps) {
  const { t } = useTranslation('validity-change');
  const { day } = useFormat();
  return (
    <FormField name="version" label={t('version')} failures={[]}>
      {(control) => (
        <select {...control} value={chosen.id} onChange={({ target }) => onChoose(target.value)}>
          {options.map(({ id, sequence, kind, validFrom, changeSummary }) => (
            <option key={id} value={id}>
              {t(`option.${kind}`, {
                number: sequence,
                day: validFrom ? day(validFrom) : '',
                summary: changeSummary,
              })}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
