import { EntryPage } from '../entry/EntryPage.js';

export default function InstructionPage() {
  return <EntryPage kind="PROCESS_INSTRUCTION" />;
}
