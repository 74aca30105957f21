export { contextOf, TODAY, transactionOf } from './context.js';
export { type NewEntry, type NewPublication, type TestEntry, TestLedger } from './ledger.js';
export { TestOffice, type TestPerson } from './office.js';
