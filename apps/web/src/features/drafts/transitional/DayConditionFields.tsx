import { caseEvents, type DayCondition, dayRelations } from '@rechtsstand/domain/transitional';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../fields/ChoiceField.js';
import { DayField } from '../fields/DayField.js';
import { TextField } from '../fields/TextField.js';

interface DayConditionFieldsProps {
  path: string;
  value: DayCondition;
  onChange: (value: DayCondition) => void;
}

/** Which event, and how its day lies to the cut-off day. */
export function DayConditionFields({ path, value, onChange }: DayConditionFieldsProps) {
  const { t } = useTranslation('transitional');
  const set = (part: Partial<DayCondition>) => onChange({ ...value, ...part });
  return (
    <>
      <ChoiceField
        path={`${path}.event`}
        value={value.event}
        options={caseEvents}
        nameOf={(event) => t(`event-choice.${event}`)}
        onChange={(event) => set({ event })}
      />
      <TextField
        path={`${path}.what`}
        value={value.what}
        onChange={(what) => set({ what })}
        maxLength={300}
      />
      <ChoiceField
        path={`${path}.relation`}
        value={value.relation}
        options={dayRelations}
        nameOf={(relation) => t(`form.relation.${relation}`)}
        onChange={(relation) => set({ relation })}
      />
      <DayField path={`${path}.on`} value={value.on} onChange={(on) => set({ on })} />
    </>
  );
}
