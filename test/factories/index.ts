export { contextOf, TODAY, transactionOf } from './context.js';
export { type Asker, completeFacts, completeInput, Desk, type DraftAtHand } from './desk.js';
export { type NewEntry, type NewPublication, type TestEntry, TestLedger } from './ledger.js';
export { TestOffice, type TestPerson } from './office.js';
