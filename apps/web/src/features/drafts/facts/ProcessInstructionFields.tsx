import type { ProcessInstructionFacts } from '@rechtsstand/domain/entry';
import { TextField } from '../fields/TextField.js';
import { TextListField } from '../fields/TextListField.js';
import { NotesField } from './NotesField.js';

interface ProcessInstructionFieldsProps {
  facts: ProcessInstructionFacts;
  onChange: (facts: ProcessInstructionFacts) => void;
}

/** The facts of an instruction; its steps stand in the text. */
export function ProcessInstructionFields({ facts, onChange }: ProcessInstructionFieldsProps) {
  const set = (part: Partial<ProcessInstructionFacts>) => onChange({ ...facts, ...part });
  return (
    <>
      <TextField
        path="facts.purpose"
        value={facts.purpose}
        onChange={(purpose) => set({ purpose })}
        rows={4}
      />
      <TextListField
        path="facts.legalBasis"
        items={facts.legalBasis}
        onChange={(legalBasis) => set({ legalBasis })}
        of="citation"
      />
      <TextField
        path="facts.competence"
        value={facts.competence}
        onChange={(competence) => set({ competence })}
        rows={2}
      />
      <NotesField
        path="facts.clientDocuments"
        items={facts.clientDocuments}
        onChange={(clientDocuments) => set({ clientDocuments })}
      />
    </>
  );
}
