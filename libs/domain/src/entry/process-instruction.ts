import { type Decoded, object, oneOf, text } from '../decode/index.js';
import { binding } from './binding.js';
import { notes, provisions } from './parts.js';

export const processInstruction = object({
  kind: oneOf(['process-instruction']),
  binding,
  purpose: text(1500),
  legalBasis: provisions,
  competence: text(1000),
  clientDocuments: notes,
});

/** Steckbrief einer Verfahrensanweisung. Its steps stand in the document, where they have their order. */
export type ProcessInstructionFacts = Decoded<typeof processInstruction>;
