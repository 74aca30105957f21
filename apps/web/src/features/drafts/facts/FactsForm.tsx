import { bindingForces, type EntryFacts } from '@rechtsstand/domain/entry';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../fields/ChoiceField.js';
import { TextField } from '../fields/TextField.js';
import { TextListField } from '../fields/TextListField.js';
import { ChangeNoticeFields } from './ChangeNoticeFields.js';
import { LegalArticleFields } from './LegalArticleFields.js';
import { ProcessInstructionFields } from './ProcessInstructionFields.js';

interface FactsFormProps {
  facts: EntryFacts;
  onChange: (facts: EntryFacts) => void;
}

/** The structured part of an entry: what is particular to its kind, then how far it binds. */
export function FactsForm({ facts, onChange }: FactsFormProps) {
  return (
    <>
      <FieldsOfKind facts={facts} onChange={onChange} />
      <BindingFields facts={facts} onChange={onChange} />
    </>
  );
}

function FieldsOfKind({ facts, onChange }: FactsFormProps) {
  switch (facts.kind) {
    case 'legal-article':
      return <LegalArticleFields facts={facts} onChange={onChange} />;
    case 'process-instruction':
      return <ProcessInstructionFields facts={facts} onChange={onChange} />;
    case 'change-notice':
      return <ChangeNoticeFields facts={facts} onChange={onChange} />;
    default:
      return facts satisfies never;
  }
}

function BindingFields({ facts, onChange }: FactsFormProps) {
  const { t } = useTranslation('reading');
  const { binding } = facts;
  const set = (part: Partial<typeof binding>) =>
    onChange({ ...facts, binding: { ...binding, ...part } });
  return (
    <>
      <ChoiceField
        path="facts.binding.force"
        value={binding.force}
        options={bindingForces}
        nameOf={(force) => t(`binding.force.${force}`)}
        onChange={(force) => set({ force })}
      />
      <TextField
        path="facts.binding.issuedBy"
        value={binding.issuedBy}
        onChange={(issuedBy) => set({ issuedBy })}
      />
      <TextListField
        path="facts.binding.restsOn"
        items={binding.restsOn}
        onChange={(restsOn) => set({ restsOn })}
        of="source"
      />
    </>
  );
}
