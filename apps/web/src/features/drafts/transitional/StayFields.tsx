import {
  lengthUnits,
  type ResidenceCondition,
  type Stay,
  type StayCondition,
  stays,
} from '@rechtsstand/domain/transitional';
import { useTranslation } from 'react-i18next';
import { CheckGroup } from '../fields/CheckGroup.js';
import { ChoiceField } from '../fields/ChoiceField.js';
import { DayField } from '../fields/DayField.js';
import { CountField } from './CountField.js';

interface FieldsProps<C> {
  path: string;
  value: C;
  onChange: (value: C) => void;
}

/** Which status is enough, and on which day. */
export function StayFields({ path, value, onChange }: FieldsProps<StayCondition>) {
  return (
    <>
      <StayChoice
        path={`${path}.anyOf`}
        chosen={value.anyOf}
        onChange={(anyOf) => onChange({ ...value, anyOf })}
      />
      <DayField
        path={`${path}.on`}
        value={value.on}
        onChange={(on) => onChange({ ...value, on })}
      />
    </>
  );
}

/** How long the residence must have lasted on the cut-off day, and with which status. */
export function ResidenceFields({ path, value, onChange }: FieldsProps<ResidenceCondition>) {
  const { t } = useTranslation('transitional');
  const { length } = value;
  return (
    <>
      <CountField
        path={`${path}.length.count`}
        value={length.count}
        onChange={(count) => onChange({ ...value, length: { ...length, count } })}
      />
      <ChoiceField
        path={`${path}.length.unit`}
        value={length.unit}
        options={lengthUnits}
        nameOf={(unit) => t(`form.unit.${unit}`)}
        onChange={(unit) => onChange({ ...value, length: { ...length, unit } })}
      />
      <StayChoice
        path={`${path}.anyOf`}
        chosen={value.anyOf}
        onChange={(anyOf) => onChange({ ...value, anyOf })}
      />
      <DayField
        path={`${path}.on`}
        value={value.on}
        onChange={(on) => onChange({ ...value, on })}
      />
    </>
  );
}

interface StayChoiceProps {
  path: string;
  chosen: readonly Stay[];
  onChange: (chosen: Stay[]) => void;
}

function StayChoice({ path, chosen, onChange }: StayChoiceProps) {
  const { t } = useTranslation('transitional');
  return (
    <CheckGroup
      path={path}
      options={stays.map((stay) => ({ key: stay, name: t(`stay.${stay}`) }))}
      chosen={chosen}
      onChange={(keys) => onChange(stays.filter((stay) => keys.includes(stay)))}
    />
  );
}
