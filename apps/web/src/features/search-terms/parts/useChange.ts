import { type ChangeMutation, useChangeThenRead } from '../../../app/failures/useChangeThenRead.js';

/** A change to the rules of the search or to what it found nothing for; both pages are read again. */
export const useChange = <V extends Record<string, unknown>>(mutation: ChangeMutation<V>) =>
  useChangeThenRead(mutation, ['TermRules', 'MissingSearches', 'SearchReadings']);
