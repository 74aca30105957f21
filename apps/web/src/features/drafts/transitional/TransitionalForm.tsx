import {
  emptyTransitionalProvision,
  joins,
  type TransitionalProvision,
} from '@rechtsstand/domain/transitional';
import type { LocalDate } from '@rechtsstand/domain/time';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { ChoiceField } from '../fields/ChoiceField.js';
import { CitationField } from '../fields/CitationField.js';
import { DayField } from '../fields/DayField.js';
import { fieldId } from '../fields/field.js';
import { ListField } from '../fields/ListField.js';
import { TextField } from '../fields/TextField.js';
import { blankConditions } from './blank-conditions.js';
import { ConditionFields } from './ConditionFields.js';
import { GoverningFields } from './GoverningFields.js';

const PATH = 'transitionalProvision';

interface TransitionalFormProps {
  entryId: string;
  /** From when the version with the provision applies. */
  validFrom: LocalDate | null;
  value: TransitionalProvision | null;
  onChange: (value: TransitionalProvision | null) => void;
}

/** Which version governs cases that lie between two of them, where the law orders something about that. */
export function TransitionalForm({ entryId, validFrom, value, onChange }: TransitionalFormProps) {
  const { t } = useTranslation('transitional');
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    // The button that was pressed has gone; the focus goes to what has come in its place.
    if (focusNext.current !== null) document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });
  const change = (next: TransitionalProvision | null) => {
    focusNext.current = fieldId(next === null ? PATH : `${PATH}.restsOn`);
    onChange(next);
  };
  return (
    <section>
      <h2>{t('title')}</h2>
      {value === null ? (
        <>
          <p className="muted small">{t('form.explanation')}</p>
          <Button
            id={fieldId(PATH)}
            size="small"
            onClick={() => change(emptyTransitionalProvision)}
          >
            {t('form.add')}
          </Button>
        </>
      ) : (
        <div className="form">
          <ProvisionFields
            entryId={entryId}
            validFrom={validFrom}
            value={value}
            onChange={onChange}
          />
          <Button size="small" onClick={() => change(null)}>
            {t('form.remove')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface ProvisionFieldsProps {
  entryId: string;
  validFrom: LocalDate | null;
  value: TransitionalProvision;
  onChange: (value: TransitionalProvision) => void;
}

function ProvisionFields({ entryId, validFrom, value, onChange }: ProvisionFieldsProps) {
  const { t } = useTranslation('transitional');
  const { conditions } = value;
  const set = (part: Partial<TransitionalProvision>) => onChange({ ...value, ...part });
  return (
    <>
      <CitationField
        path={`${PATH}.restsOn`}
        value={value.restsOn}
        onChange={(restsOn) => set({ restsOn })}
      />
      <TextField
        path={`${PATH}.text`}
        value={value.text}
        onChange={(text) => set({ text })}
        rows={3}
      />
      <ChoiceField
        path={`${PATH}.conditions.join`}
        value={conditions.join}
        options={joins}
        nameOf={(join) => t(`form.join.${join}`)}
        onChange={(join) => set({ conditions: { ...conditions, join } })}
      />
      <ListField
        path={`${PATH}.conditions.of`}
        items={conditions.of}
        create={() => blankConditions.day}
        onChange={(of) => set({ conditions: { ...conditions, of } })}
      >
        {(condition, change, path) => (
          <ConditionFields path={path} value={condition} onChange={change} />
        )}
      </ListField>
      <GoverningFields
        entryId={entryId}
        path={`${PATH}.governs`}
        value={value.governs}
        onChange={(governs) => set({ governs })}
      />
      <GoverningFields
        entryId={entryId}
        path={`${PATH}.otherwise`}
        value={value.otherwise}
        onChange={(otherwise) => set({ otherwise })}
      />
      <DayField
        path={`${PATH}.until`}
        meaning="end"
        startsOn={validFrom}
        value={value.until}
        onChange={(until) => set({ until })}
      />
    </>
  );
}
