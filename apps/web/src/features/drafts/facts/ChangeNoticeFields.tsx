import type { ChangeNoticeFacts } from '@rechtsstand/domain/entry';
import { DayField } from '../fields/DayField.js';
import { EntryPicker } from '../fields/EntryPicker.js';
import { ListField } from '../fields/ListField.js';
import { TextField } from '../fields/TextField.js';
import { TextListField } from '../fields/TextListField.js';

interface ChangeNoticeFieldsProps {
  facts: ChangeNoticeFacts;
  onChange: (facts: ChangeNoticeFacts) => void;
}

/** What a notice says: what changes, from when, for whom, where, and what is to be done. */
export function ChangeNoticeFields({ facts, onChange }: ChangeNoticeFieldsProps) {
  const set = (part: Partial<ChangeNoticeFacts>) => onChange({ ...facts, ...part });
  return (
    <>
      <TextField
        path="facts.whatChanges"
        value={facts.whatChanges}
        onChange={(whatChanges) => set({ whatChanges })}
        rows={4}
      />
      <DayField
        path="facts.entersIntoForceOn"
        value={facts.entersIntoForceOn}
        onChange={(entersIntoForceOn) => set({ entersIntoForceOn })}
      />
      <TextField
        path="facts.concerns"
        value={facts.concerns}
        onChange={(concerns) => set({ concerns })}
        rows={2}
      />
      <TextListField
        path="facts.legalBasis"
        items={facts.legalBasis}
        onChange={(legalBasis) => set({ legalBasis })}
        of="citation"
      />
      <TextListField
        path="facts.whatToDo"
        items={facts.whatToDo}
        onChange={(whatToDo) => set({ whatToDo })}
      />
      <ListField
        path="facts.affectedEntryIds"
        items={facts.affectedEntryIds}
        create={() => ''}
        onChange={(affectedEntryIds) => set({ affectedEntryIds })}
      >
        {(entryId, change, path) => (
          <EntryPicker
            path={path}
            entryId={entryId || null}
            onChange={(next) => change(next ?? '')}
            labelHidden
          />
        )}
      </ListField>
    </>
  );
}
