import { type Condition, type ConditionGroup, joins } from '@rechtsstand/domain/transitional';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../fields/ChoiceField.js';
import { ListField } from '../fields/ListField.js';
import { TextField } from '../fields/TextField.js';
import { blankConditions, outerKinds, simpleKinds } from './blank-conditions.js';
import { DayConditionFields } from './DayConditionFields.js';
import { ResidenceFields, StayFields } from './StayFields.js';

interface FieldsProps<C> {
  path: string;
  value: C;
  onChange: (value: C) => void;
}

/** A condition or a group of them; another kind starts anew. */
export function ConditionFields({
  path,
  value,
  onChange,
}: FieldsProps<Condition | ConditionGroup>) {
  const { t } = useTranslation('transitional');
  return (
    <>
      <ChoiceField
        path={`${path}.kind`}
        value={value.kind}
        options={outerKinds}
        nameOf={(kind) => t(`form.kind.${kind}`)}
        onChange={(kind) => onChange(blankConditions[kind])}
      />
      {value.kind === 'group' ? (
        <GroupFields path={path} value={value} onChange={onChange} />
      ) : (
        <FieldsOfKind path={path} value={value} onChange={onChange} />
      )}
    </>
  );
}

function GroupFields({ path, value, onChange }: FieldsProps<ConditionGroup>) {
  const { t } = useTranslation('transitional');
  return (
    <>
      <ChoiceField
        path={`${path}.join`}
        value={value.join}
        options={joins}
        nameOf={(join) => t(`form.join.${join}`)}
        onChange={(join) => onChange({ ...value, join })}
      />
      <ListField
        path={`${path}.of`}
        items={value.of}
        create={(): Condition => blankConditions.day}
        onChange={(of) => onChange({ ...value, of })}
      >
        {(condition, change, place) => (
          <>
            <ChoiceField
              path={`${place}.kind`}
              value={condition.kind}
              options={simpleKinds}
              nameOf={(kind) => t(`form.kind.${kind}`)}
              onChange={(kind) => change(blankConditions[kind])}
            />
            <FieldsOfKind path={place} value={condition} onChange={change} />
          </>
        )}
      </ListField>
    </>
  );
}

function FieldsOfKind({ path, value, onChange }: FieldsProps<Condition>) {
  switch (value.kind) {
    case 'day':
      return <DayConditionFields path={path} value={value} onChange={onChange} />;
    case 'stay':
      return <StayFields path={path} value={value} onChange={onChange} />;
    case 'residence':
      return <ResidenceFields path={path} value={value} onChange={onChange} />;
    case 'judged':
      return (
        <TextField
          path={`${path}.text`}
          value={value.text}
          onChange={(text) => onChange({ ...value, text })}
          rows={2}
        />
      );
    default:
      return value satisfies never;
  }
}
